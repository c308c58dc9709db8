package org.gongkai.render.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.document.Document;

/** Writes the test documents to files, to be looked at, and says how long a report takes: {@code java … SampleFiles DIR}. */
final class SampleFiles {
    private static final int WARM_UP = 400;
    private static final int RUNS = 600;

    private SampleFiles() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Files.write(directory.resolve("report.pdf"), Looks.RENDERER.render(Documents.report()));
        Files.write(directory.resolve("everything.pdf"), Looks.RENDERER.render(Documents.everything()));
        Document report = Documents.report();
        render(report, 1, WARM_UP);
        for (int threads = 1; threads <= 2; threads++) {
            double millis = render(report, threads, RUNS);
            System.out.printf("%d thread(s): %.2f ms a report, %.0f a second%n", threads, millis, 1000 / millis);
        }
        long start = System.nanoTime();
        for (int i = 0; i < RUNS; i++) {
            Looks.RENDERER.layout(report);
        }
        System.out.printf("layout alone: %.2f ms%n", (System.nanoTime() - start) / 1e6 / RUNS);
    }

    private static double render(Document report, int threads, int runs) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Future<byte[]>> files = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            files.add(pool.submit(() -> Looks.RENDERER.render(report)));
        }
        for (Future<byte[]> file : files) {
            file.get();
        }
        pool.shutdown();
        return (System.nanoTime() - start) / 1e6 / runs;
    }
}
