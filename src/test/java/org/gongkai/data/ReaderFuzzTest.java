package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a data file has, it is read and judged to an end within a second, and every finding has a place in it.
 *
 * <p>Jazzer makes the bytes, out of the files of {@code bad/}, and keeps those that reach new branches. It starts one test in a process.
 */
class ReaderFuzzTest {
    private static final long MOST_NANOSECONDS = 1_000_000_000;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Small files with every kind of fault. */
    static Stream<byte[]> seeds() throws IOException {
        List<byte[]> seeds;
        try (Stream<Path> paths = Files.walk(Path.of("src/test/resources/bad"))) {
            seeds = paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ReaderFuzzTest::bytes)
                    .toList();
        }
        return seeds.stream();
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
    @FuzzTest(maxDuration = "", maxExecutions = 2_000)
    void aFewInputs(byte[] bytes) {
        judge(bytes);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "/fuzz/data-file.dict")
    @FuzzTest(maxDuration = "", maxExecutions = 5_000_000)
    void fiveMillionInputs(byte[] bytes) {
        judge(bytes);
    }

    private static void judge(byte[] bytes) {
        // What takes long to read once may have had classes to load.
        if (nanoseconds(bytes) > MOST_NANOSECONDS) {
            assertThat(nanoseconds(bytes)).isLessThan(MOST_NANOSECONDS);
        }
    }

    /** Processor time of this thread: the machine may have better things to do in between. */
    private static long nanoseconds(byte[] bytes) {
        long start = CLOCK.getCurrentThreadCpuTime();
        ReportFile file = Reading.read(bytes);
        Reading.findingsBesideItself(file).forEach(finding -> Place.assertSound(finding, file, bytes, "fuzzed"));
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
