package org.gongkai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipFile;

/**
 * What of this program decides how a report looks: its classes and resources, the versions of its libraries (its pom.xml is among the
 * resources), and the zlib underneath. The command line, the cluster job and the preview are left out.
 *
 * <p>The same for {@code gongkai.jar} and for the folder of classes that it was made of: both go by the check sums that a jar holds.
 */
final class Program {
    private static final String OURS = "org/gongkai/";
    private static final String OPENPDF = "com/lowagie/";
    private static final List<String> OTHERS = List.of(OURS + "cli/", OURS + "cluster/", OURS + "preview/");
    private static final Supplier<String> VERSION = Once.of(Program::compute);

    private Program() {}

    /** The same until the program or what it stands on is another. */
    static String version() {
        return VERSION.get();
    }

    private static String compute() {
        Fingerprint version = new Fingerprint();
        sums(home()).forEach((name, sum) -> version.add(name).add(Long.toString(sum)));
        return version.add(deflated()).text();
    }

    private static Path home() {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The check sum of each file, by name; of a jar or of a folder. */
    static Map<String, Long> sums(Path home) {
        Map<String, Long> sums = new TreeMap<>();
        try {
            if (Files.isDirectory(home)) {
                try (Stream<Path> files = Files.walk(home)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        String name = home.relativize(file).toString().replace('\\', '/');
                        if (counts(name)) {
                            CRC32 sum = new CRC32();
                            sum.update(Files.readAllBytes(file));
                            sums.put(name, sum.getValue());
                        }
                    }
                }
            } else {
                try (ZipFile jar = new ZipFile(home.toFile())) {
                    jar.stream()
                            .filter(entry -> !entry.isDirectory() && counts(entry.getName()))
                            .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("读不了程序文件 " + home, e);
        }
        return sums;
    }

    private static boolean counts(String name) {
        return name.startsWith(OPENPDF)
                || name.startsWith(OURS) && OTHERS.stream().noneMatch(name::startsWith);
    }

    /** What the zlib of this machine makes of a text: DOCX and PDF hold such bytes, and another zlib writes others. */
    private static byte[] deflated() {
        byte[] text = "政府信息公开工作年度报告".repeat(50).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i += 7) {
            text[i] = (byte) (i * i);
        }
        Fingerprint all = new Fingerprint();
        for (int level = Deflater.BEST_SPEED; level <= Deflater.BEST_COMPRESSION; level++) {
            Deflater deflater = new Deflater(level);
            deflater.setInput(text);
            deflater.finish();
            byte[] room = new byte[2 * text.length];
            int length = deflater.deflate(room);
            deflater.end();
            all.add(java.util.Arrays.copyOf(room, length));
        }
        return all.text().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
