package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.ingest.Ingest;
import org.gongkai.model.Report;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A PDF that an office made of its DOCX with LibreOffice is read like the DOCX; needs soffice. */
@Tag("real")
class LibreOfficePdfTest {
    private static final Ingest INGEST = new Ingest(Samples.WORKSHOP.forms());

    @TempDir
    private Path folder;

    /** One of each form. */
    static Stream<Named<Examined>> samples() {
        return Samples.all()
                .collect(Collectors.toMap(
                        sample -> sample.report().report().orElseThrow().form(),
                        sample -> sample,
                        (one, other) -> one,
                        TreeMap::new))
                .values()
                .stream()
                .map(sample -> Named.of(Samples.name(sample), sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasTheSameCells(Examined sample) throws Exception {
        byte[] docx = new Renderers(Samples.WORKSHOP).docx(sample.document().orElseThrow());
        Report report = read("a.pdf", pdf(docx));
        Report wanted = read("a.docx", docx);
        assertThat(cells(report)).isEqualTo(cells(wanted)).isNotEmpty();
        assertThat(report.agency()).isEqualTo(wanted.agency());
        assertThat(report.year()).isEqualTo(wanted.year());
        assertThat(report.form()).isEqualTo(wanted.form());
    }

    private static Report read(String name, byte[] file) {
        return INGEST.read(Ingest.Source.of(name, file)).draft().report();
    }

    private static Map<String, String> cells(Report report) {
        Map<String, String> cells = new TreeMap<>();
        report.figures().cells().forEach((id, cell) -> cells.put(id, cell.printed()));
        return cells;
    }

    private byte[] pdf(byte[] docx) throws Exception {
        Path file = Files.write(folder.resolve("a.docx"), docx);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(output, StandardCharsets.UTF_8))
                .isZero();
        return Files.readAllBytes(folder.resolve("a.pdf"));
    }
}
