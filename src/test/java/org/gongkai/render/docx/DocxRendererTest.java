package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocxRendererTest {
    @Test
    void writesSamples() throws Exception {
        Files.createDirectories(Path.of("target/samples"));
        Files.write(Path.of("target/samples/report.docx"), Reports.RENDERER.render(Reports.report()));
        Files.write(Path.of("target/samples/draft.docx"), Reports.RENDERER.render(Reports.draft()));
        Files.write(Path.of("target/samples/long.docx"), Reports.RENDERER.render(Reports.longFigures()));
        Files.write(Path.of("target/samples/narrative.docx"), Reports.RENDERER.render(Reports.narrative()));
        assertThat(Path.of("target/samples/report.docx")).exists();
    }
}
