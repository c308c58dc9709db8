package org.gongkai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes one report in three formats in a fresh process, again and again, and shows the median. */
@Command(name = "cold", mixinStandardHelpOptions = true)
final class Cold implements Callable<Integer> {
    @Option(
            names = "--program",
            defaultValue = "java -jar target/gongkai.jar",
            description =
                    "How to start it, more than once for several; {} stands for the arguments. Default ${DEFAULT-VALUE}.")
    private List<String> programs;

    @Option(
            names = "--command",
            split = " ",
            defaultValue = "render harbin-kjj --year 2021",
            description = "Its command; default ${DEFAULT-VALUE}.")
    private List<String> command;

    @Option(
            names = "--runs",
            defaultValue = "11",
            description = "Measured runs after one that is not; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--out", defaultValue = "target/cold", description = "Where reports go; default ${DEFAULT-VALUE}.")
    private Path out;

    /** Runs it. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Cold()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of("--out", out.resolve("out").toString()));
        int exit = 0;
        for (String program : programs) {
            List<String> words = new Program(program).with(arguments);
            Path log = out.resolve("log.txt");
            Run.of(words, log);
            List<Run> measured = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                measured.add(Run.of(words, log));
            }
            measured.sort(Comparator.comparing(Run::wall));
            Run median = measured.get(runs / 2);
            System.out.printf(
                    "%s: median of %d: %s; from %.2f to %.2f s%n",
                    program,
                    runs,
                    median,
                    measured.get(0).seconds(),
                    measured.get(runs - 1).seconds());
            exit = Math.max(exit, median.exit());
        }
        return exit;
    }
}
