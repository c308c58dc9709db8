package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import org.gongkai.model.Finding;
import org.gongkai.site.Proofreader.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Written files are compared with the data, and the first difference is named. */
class ProofreaderTest {
    @TempDir
    private Path out;

    private final Examined sample = Samples.EXAMINED.get(0);
    private Outcome outcome;

    @BeforeEach
    void print() {
        outcome = new Press(Samples.WORKSHOP, new OutputTree(out)).print(sample, OutputFormat.USUAL, true);
    }

    @Test
    void findsNothingInWhatWasJustWritten() {
        assertThat(proof()).isEqualTo(new Proof(3, List.of()));
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
        Outcome other = new Press(Samples.WORKSHOP, new OutputTree(out.resolve("other")))
                .print(Samples.EXAMINED.get(1), OutputFormat.USUAL, true);
        Files.copy(
                other.folder().resolve("harbin-kjj-2021.pdf"),
                outcome.folder().resolve("heilongjiang-kjt-2019.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.write(outcome.folder().resolve("heilongjiang-kjt-2019.docx"), "no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(proof().findings()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEveryFormatOfEverySample(Examined examined) {
        new Press(Samples.WORKSHOP, new OutputTree(out)).print(examined, EnumSet.allOf(OutputFormat.class), true);
        assertThat(new Proofreader(new OutputTree(out)).read(examined)).isEqualTo(new Proof(6, List.of()));
    }

    static List<Examined> samples() {
        return Samples.EXAMINED;
    }

    @Test
    void namesAChangedFigureOfTheCellsForMachines() throws Exception {
        Path json = print(OutputFormat.JSON).resolve("heilongjiang-kjt-2019.json");
        Files.writeString(json, Files.readString(json).replace("\"179\"", "\"180\""));
        assertThat(problem()).contains("T2.", "179", "180");
    }

    @Test
    void namesAChangedWordOfAFragment() throws Exception {
        Path fragment = print(OutputFormat.FRAGMENT).resolve("fragment.html");
        Files.writeString(fragment, Files.readString(fragment).replaceFirst(">179<", ">180<"));
        assertThat(problem()).contains("179", "180");
    }

    @Test
    void namesWhatIsMissingFromAnOfd() throws Exception {
        Path ofd = print(OutputFormat.OFD).resolve("heilongjiang-kjt-2019.ofd");
        Path other = new Press(Samples.WORKSHOP, new OutputTree(out.resolve("other")))
                .print(Samples.EXAMINED.get(1), EnumSet.of(OutputFormat.OFD), true)
                .folder();
        Files.copy(other.resolve("harbin-kjj-2021.ofd"), ofd, StandardCopyOption.REPLACE_EXISTING);
        assertThat(problem()).contains("从第 1 个字起不同");
        Files.write(ofd, new byte[] {'P', 'K'});
        assertThat(problem()).contains("打不开");
    }

    private Path print(OutputFormat format) {
        return new Press(Samples.WORKSHOP, new OutputTree(out))
                .print(sample, EnumSet.of(format), true)
                .folder();
    }

    private String problem() {
        return proof().findings().get(0).problem();
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
