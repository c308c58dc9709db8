package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a command of the program over a whole province in a fresh process, from files on disk to files on disk. */
@Command(name = "bulk", mixinStandardHelpOptions = true)
final class Bulk implements Callable<Integer> {
    /** All is well, or some data files are not. */
    private static final Set<Integer> SOUND = Set.of(0, 3, 4);

    @Mixin
    private GenerateOptions province;

    @Option(
            names = "--program",
            defaultValue = "target/bin/gongkai",
            description = "How to start it; default ${DEFAULT-VALUE}. Options with blanks do not work.")
    private String program;

    @Option(
            names = "--command",
            split = " ",
            defaultValue = "build -q",
            description = "Its command and options; default build -q.")
    private List<String> command;

    @Option(
            names = "--runs",
            defaultValue = "1",
            description = "How often, each into an empty folder; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--data", description = "A data folder that is there, instead of generating one.")
    private Path existing;

    @Option(
            names = "--work",
            defaultValue = "target/bulk",
            description = "Where all is written; default ${DEFAULT-VALUE}.")
    private Path work;

    /** Runs it. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bulk()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        delete(work);
        Files.createDirectories(work);
        Path data = existing == null ? work.resolve("data") : existing;
        if (existing == null) {
            province.write(data);
        }
        long reports = files(data, ".yaml") - 1;
        Program started = new Program(program);
        boolean broken = false;
        for (int i = 0; i < runs; i++) {
            Path out = work.resolve("out");
            delete(out);
            List<String> arguments = Stream.of(command, List.of("--data", data.toString(), "--out", out.toString()))
                    .flatMap(List::stream)
                    .toList();
            Run run = Run.of(started.with(arguments), work.resolve("log.txt"));
            System.out.printf(
                    "%d reports: %.1f reports/s, %d files, %.1f MB; %s; %s%n",
                    reports, reports / run.seconds(), files(out, ""), bytes(out) / 1e6, run, program);
            broken |= !SOUND.contains(run.exit());
        }
        return broken ? 1 : 0;
    }

    private static long files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = walk(folder)) {
            return files.filter(path -> path.toString().endsWith(ending)).count();
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = walk(folder)) {
            return files.mapToLong(path -> path.toFile().length()).sum();
        }
    }

    private static Stream<Path> walk(Path folder) throws IOException {
        return Files.exists(folder) ? Files.walk(folder).filter(Files::isRegularFile) : Stream.empty();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
