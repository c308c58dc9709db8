package org.gongkai.render.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.document.Document;
import org.gongkai.render.layout.Layouter;

/** Writes the test documents to files, to be looked at, and says how long a report takes: {@code java … SampleFiles DIR}. */
final class SampleFiles {
    private static final int WARM_UP = 1000;
    private static final int RUNS = 500;

    private SampleFiles() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Files.write(directory.resolve("report.pdf"), Looks.RENDERER.render(Documents.report()));
        Files.write(directory.resolve("everything.pdf"), Looks.RENDERER.render(Documents.everything()));
        Document report = Documents.report();
        cpuMillis(() -> Looks.RENDERER.render(report), WARM_UP);
        System.out.printf("%.2f ms CPU a report%n", cpuMillis(() -> Looks.RENDERER.render(report), RUNS));
        Layouter layouter = new Layouter(Looks.style(), Faces.bundled());
        System.out.printf("%.2f ms CPU of it layout%n", cpuMillis(() -> layouter.layout(report), RUNS));
    }

    /** The time that this thread really ran, since other programs may run beside it. */
    private static double cpuMillis(Runnable task, int runs) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < runs; i++) {
            task.run();
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / runs;
    }
}
