package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page links to nothing that is not there, and is the same however often it is made again. */
class RenderTest {
    private static final Examined SAMPLE = Samples.EXAMINED.get(1);

    @TempDir
    private Path out;

    @Test
    void aReportByItselfLeadsToNoListThatIsNotThere() throws IOException {
        render(EnumSet.of(OutputFormat.HTML));
        assertThat(links()).isEmpty();
    }

    @Test
    void aPageLinksOnlyToFilesThatAreThere() throws IOException {
        render(OutputFormat.USUAL);
        assertThat(links()).containsExactly("harbin-kjj-2021.docx", "harbin-kjj-2021.pdf");
    }

    @Test
    void aPageLinksToTheFixedLayoutFileOnceItIsThere() throws IOException {
        render(EnumSet.of(OutputFormat.HTML, OutputFormat.OFD));
        assertThat(links()).containsExactly("harbin-kjj-2021.ofd");
    }

    @Test
    void aReportMadeAgainInABuiltTreeIsTheSame() throws IOException {
        new Build(Samples.WORKSHOP, new OutputTree(out), Order.USUAL).run(List.of(2021), 1, outcome -> {});
        byte[] built = Files.readAllBytes(page());
        render(OutputFormat.USUAL);
        assertThat(Files.readAllBytes(page())).isEqualTo(built);
        assertThat(links())
                .allSatisfy(link -> assertThat(page().resolveSibling(link)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CELL-ZERO-leading", "T3-ROWSUM-cell", "YAML-TAB-indent", "YAML-ENCODING-gbk"})
    void nothingOfAFaultyReportIsPrintedAndTheOldPageStays(String name) throws IOException {
        Workshop workshop = Samples.WORKSHOP.over(new DataFolder(Path.of("src/test/resources/bad")));
        Examined faulty = new Examiner(workshop)
                .examine(workshop.data().at(workshop.data().root().resolve(name + ".yaml")), false);
        Path old = Files.createDirectories(out.resolve("2021").resolve(name)).resolve("index.html");
        Files.writeString(old, "去年的网页");
        Outcome outcome = new Render(workshop, new OutputTree(out)).run(faulty, OutputFormat.USUAL);
        assertThat(outcome.isDone()).isFalse();
        assertThat(old).hasContent("去年的网页");
        try (Stream<Path> siblings = Files.list(old.getParent())) {
            assertThat(siblings).containsExactly(old);
        }
    }

    private void render(Set<OutputFormat> formats) {
        new Render(Samples.WORKSHOP, new OutputTree(out)).run(SAMPLE, formats);
    }

    private Path page() {
        return out.resolve("2021/harbin-kjj/index.html");
    }

    private List<String> links() throws IOException {
        return Jsoup.parse(Files.readString(page())).select("a[href]").eachAttr("href").stream()
                .filter(link -> !link.startsWith("#") && !link.contains(":"))
                .distinct()
                .toList();
    }
}
