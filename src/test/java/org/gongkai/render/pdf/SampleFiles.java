package org.gongkai.render.pdf;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the test documents to files, to be looked at: {@code java … SampleFiles DIR}. */
final class SampleFiles {
    private SampleFiles() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Files.write(directory.resolve("report.pdf"), Looks.RENDERER.render(Documents.report()));
        Files.write(directory.resolve("everything.pdf"), Looks.RENDERER.render(Documents.everything()));
    }
}
