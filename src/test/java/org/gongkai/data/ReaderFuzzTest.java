package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.data.FuzzedFile.Part;
import org.gongkai.model.Finding;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a data file has, it is read and judged to an end within a second, and every finding has a place in it.
 *
 * <p>Jazzer makes the bytes, out of the test resources, and keeps those that reach new branches. It starts one test in a process.
 */
class ReaderFuzzTest {
    private static final long MOST_NANOSECONDS = 1_000_000_000;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String PART_ONE = "总体情况: ";

    /** Small files with every kind of fault, sentences about every figure, and ways to write a number. */
    static Stream<byte[]> seeds() throws IOException {
        Stream<byte[]> files = files("bad", ".yaml")
                .flatMap(path -> Stream.of(
                        FuzzedFile.input(Part.FILE, bytes(path)), FuzzedFile.input(Part.BOTH_YEARS, bytes(path))));
        Stream<byte[]> sentences = files("words", ".txt")
                .flatMap(path -> new String(bytes(path), StandardCharsets.UTF_8).lines())
                .filter(line -> line.startsWith(PART_ONE))
                .map(line -> seed(Part.TEXT, line.substring(PART_ONE.length())));
        Stream<byte[]> numbers = Stream.of("0", "12", "-3", "+5", "0.25", "169.98 万元", "251000元", "/", "{值: 4, 注: 其中}")
                .map(number -> seed(Part.CELL, number));
        return Stream.of(files, sentences, numbers).flatMap(seeds -> seeds);
    }

    private static byte[] seed(Part part, String text) {
        return FuzzedFile.input(part, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(RESOURCES.resolve(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "/fuzz/data-file.dict")
    @FuzzTest(maxDuration = "", maxExecutions = 5_000)
    void judgesAnyBytesWithinASecond(byte[] input) {
        FuzzedFile file = FuzzedFile.of(input);
        // What takes long to read once may have had classes to load.
        if (nanoseconds(file) > MOST_NANOSECONDS) {
            assertThat(nanoseconds(file)).isLessThan(MOST_NANOSECONDS);
        }
    }

    /** Processor time of this thread: the machine may have better things to do in between. */
    private static long nanoseconds(FuzzedFile input) {
        long start = CLOCK.getCurrentThreadCpuTime();
        ReportFile file = Reading.read(input.bytes());
        List<Finding> findings = Reading.findings(file, input.besideItself());
        long end = CLOCK.getCurrentThreadCpuTime();
        findings.forEach(finding -> Place.assertSound(finding, file, input.bytes(), "fuzzed"));
        return end - start;
    }
}
