package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.model.Finding;
import org.gongkai.site.Proofreader.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Written files are compared with the data, and the first difference is named. */
class ProofreaderTest {
    @TempDir
    private Path out;

    private final Examined sample = Samples.EXAMINED.get(0);
    private Outcome outcome;

    @BeforeEach
    void print() {
        outcome = new Render(Samples.WORKSHOP, new OutputTree(out)).run(sample, OutputFormat.USUAL);
    }

    @Test
    void findsNothingInWhatWasJustWritten() {
        assertThat(proof()).isEqualTo(new Proof(3, java.util.List.of()));
    }

    @Test
    void namesAChangedFigureOfThePage() throws Exception {
        Path page = outcome.folder().resolve("index.html");
        Files.writeString(page, Files.readString(page).replace(">179<", ">180<"));
        assertThat(proof().findings())
                .singleElement()
                .extracting(Finding::problem)
                .asString()
                .contains("179", "180");
    }

    @Test
    void namesAChangedSpan() throws Exception {
        Path page = outcome.folder().resolve("index.html");
        Files.writeString(page, Files.readString(page).replace("rowspan=\"20\"", "rowspan=\"19\""));
        assertThat(proof().findings())
                .singleElement()
                .extracting(Finding::problem)
                .asString()
                .contains("第 2 张表");
    }

    @Test
    void tellsFilesOfAnotherReportAndBrokenOnes() throws Exception {
        Outcome other = new Render(Samples.WORKSHOP, new OutputTree(out.resolve("other")))
                .run(Samples.EXAMINED.get(1), OutputFormat.USUAL);
        Files.copy(
                other.folder().resolve("harbin-kjj-2021.pdf"),
                outcome.folder().resolve("heilongjiang-kjt-2019.pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.write(outcome.folder().resolve("heilongjiang-kjt-2019.docx"), "no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(proof().findings()).hasSize(2);
    }

    @Test
    void tellsWhenThereIsNothingToRead() {
        Proof proof = new Proofreader(new OutputTree(out.resolve("empty"))).read(sample);
        assertThat(proof.read()).isZero();
        assertThat(proof.findings()).hasSize(1);
    }

    private Proof proof() {
        return new Proofreader(new OutputTree(out)).read(sample);
    }
}
