package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took.
 *
 * @param exit its exit code
 * @param cpu of all its threads, in user and kernel mode
 * @param peak the most memory it had resident at a time, in bytes
 */
record Run(int exit, Duration wall, Duration cpu, long peak) {
    private static final Path OWN = Path.of("/proc/self/stat");
    private static final int POLL_MILLISECONDS = 10;
    /** Linux counts processor time in hundredths of a second wherever programs can see it. */
    private static final int TICK_MILLISECONDS = 10;
    /** Where {@code cutime} and {@code cstime} stand behind the name in {@code stat}. */
    private static final int CHILDREN = 13;

    /** Runs a command to its end; what it prints goes to a file. Reads {@code /proc}, so Linux only. */
    static Run of(List<String> command, Path log) throws IOException, InterruptedException {
        Duration before = children();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new Run(process.exitValue(), wall, children().minus(before), peak);
    }

    /** The high-water mark, which never falls; 0 once the process has ended. */
    private static long peak(Path status) throws IOException {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    /** What ended processes of ours have taken. */
    private static Duration children() throws IOException {
        String stat = Files.readString(OWN);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Duration.ofMillis(
                (Long.parseLong(fields[CHILDREN]) + Long.parseLong(fields[CHILDREN + 1])) * TICK_MILLISECONDS);
    }

    double seconds() {
        return wall.toNanos() / 1e9;
    }

    @Override
    public String toString() {
        return String.format(
                "%.2f s, %.2f s of processor time, peak memory %.0f MB, exit code %d",
                seconds(), cpu.toMillis() / 1e3, peak / 1e6, exit);
    }
}
