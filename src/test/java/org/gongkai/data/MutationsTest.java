package org.gongkai.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.Test;

/** Whatever happens to a data file, it is read to an end and every finding has a place in it. */
class MutationsTest {
    private static final int MUTATIONS = Integer.getInteger("gongkai.mutations", 3_000);
    private static final List<String> SCRAPS = List.of(
            ":", ": ", "：", "\n", "\n  ", "\t", "　", "{", "}", "[", "]", "{{", "}}", "\"", "'", "|", ">", "#", " #",
            "- ", "? ", "&a ", "*a", "!!str ", "!x", "%", "@", "---\n", "...\n", "<<: ", "\\U", "\\x", "，", ",", "｛",
            "0", "-", "年度: ", "总计: ", "\r", "\uFEFF", "\u200B", "\u0007", "𠮷", "~", "/");

    @Test
    void nothingThrowsAndEveryFindingHasItsPlace() throws IOException {
        List<byte[]> samples = samples();
        for (long seed = 0; seed < MUTATIONS; seed++) {
            byte[] bytes = mutated(samples.get((int) (seed % samples.size())), new Random(seed));
            ReportFile file = read(bytes, seed);
            for (Finding finding : Reading.faults(file)) {
                Place.assertSound(finding, file, bytes, "seed " + seed);
            }
        }
    }

    private static ReportFile read(byte[] bytes, long seed) {
        try {
            return Reading.read(bytes);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(Path.of("data"))) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                samples.add(Files.readAllBytes(path));
            }
        }
        return samples;
    }

    /** One to four bytes changed, cut out, doubled or replaced by something that means something in YAML. */
    private static byte[] mutated(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 0; times--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + random.nextInt(12));
            byte[] scrap = SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = spliced(bytes, boundary(bytes, at), boundary(bytes, end), new byte[0]);
                case 2 -> bytes = spliced(bytes, boundary(bytes, at), boundary(bytes, end), scrap);
                default -> bytes = spliced(bytes, boundary(bytes, at), boundary(bytes, at), scrap);
            }
        }
        return bytes;
    }

    /** The nearest place to the left where a character begins. */
    private static int boundary(byte[] bytes, int at) {
        int boundary = at;
        while (boundary > 0 && boundary < bytes.length && (bytes[boundary] & 0xC0) == 0x80) {
            boundary--;
        }
        return boundary;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] scrap) {
        byte[] spliced = new byte[bytes.length - (to - from) + scrap.length];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(scrap, 0, spliced, from, scrap.length);
        System.arraycopy(bytes, to, spliced, from + scrap.length, bytes.length - to);
        return spliced;
    }
}
