package org.gongkai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.preview.Visitor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts {@code serve} over a province and measures how long after a file was saved an open page is told to load itself again. */
@Command(name = "reload", mixinStandardHelpOptions = true)
final class Reload implements Callable<Integer> {
    private static final String EDITED = "其他事项: |\n";

    @Mixin
    private GenerateOptions province;

    @Option(names = "--edits", defaultValue = "100", description = "How many; default ${DEFAULT-VALUE}.")
    private int edits;

    @Option(
            names = "--pause",
            defaultValue = "100",
            description = "Milliseconds between two; default ${DEFAULT-VALUE}.")
    private int pause;

    @Option(names = "--data", description = "A data folder, whose files are edited, instead of generating one.")
    private Path existing;

    @Option(
            names = "--work",
            defaultValue = "target/reload",
            description = "Where all is written; default ${DEFAULT-VALUE}.")
    private Path work;

    /** Runs it. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Reload()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path data = existing == null ? work.resolve("data") : existing;
        if (existing == null && !Files.exists(data)) {
            province.write(data);
        }
        Process serve = new ProcessBuilder("target/bin/gongkai", "serve", "--port", "0", "--data", data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = serve.inputReader()) {
            long begun = System.nanoTime();
            String line = said.readLine();
            Visitor visitor = new Visitor(
                    URI.create(line.replaceAll(".*(http:[^　]*).*", "$1")).toString());
            awaitSite(visitor);
            System.out.printf("site complete after %.1f s%n", (System.nanoTime() - begun) / 1e9);
            measure(visitor, files(data));
            System.out.println(Files.readString(Path.of("/proc/" + serve.pid() + "/status"))
                    .replaceAll("(?s).*(VmHWM[^\n]*\nVmRSS[^\n]*).*", "$1"));
        } finally {
            serve.destroy();
            serve.waitFor();
        }
        return 0;
    }

    /** On a machine that has much else to do this takes longer than a visitor waits for a change. */
    private static void awaitSite(Visitor visitor) throws Exception {
        for (boolean complete = false; !complete; ) {
            try {
                visitor.once("", page -> page.title().contains("年报"));
                complete = true;
            } catch (IOException e) {
                System.out.println("the site is not complete yet");
            }
        }
    }

    private static List<Path> files(Path data) throws Exception {
        try (Stream<Path> files = Files.walk(data, 2)) {
            return files.filter(file -> data.relativize(file).getNameCount() == 2
                            && file.toString().endsWith(".yaml")
                            && holds(file))
                    .sorted()
                    .toList();
        }
    }

    /** Whether it has the part that is edited. */
    private static boolean holds(Path file) {
        try {
            return Files.readString(file).contains(EDITED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(Visitor visitor, List<Path> files) throws Exception {
        long[] report = new long[edits];
        for (int i = 0; i < edits; i++) {
            Path file = files.get(i * 7 % files.size());
            String folder = file.getParent().getFileName() + "/"
                    + file.getFileName().toString().replace(".yaml", "/");
            String version = Visitor.version(visitor.page(folder));
            String text = Files.readString(file);
            long[] saved = new long[1];
            String draft = text.replaceFirst(Pattern.quote(EDITED), EDITED + "  第" + (100 + i) + "稿。\n\n");
            Thread writer = new Thread(() -> save(file, draft, saved));
            writer.start();
            report[i] = visitor.changed(folder, version) - saved[0];
            writer.join();
            Files.writeString(file, text);
            TimeUnit.MILLISECONDS.sleep(pause);
        }
        Arrays.sort(report);
        System.out.printf(
                "%d edits: median %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                edits, report[edits / 2] / 1e6, report[edits * 95 / 100] / 1e6, report[edits - 1] / 1e6);
    }

    private static void save(Path file, String text, long[] saved) {
        try {
            // The page is open before anybody edits.
            TimeUnit.MILLISECONDS.sleep(50);
            Files.writeString(file, text);
            saved[0] = System.nanoTime();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
