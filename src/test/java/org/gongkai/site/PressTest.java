package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page links to nothing that is not there, and is the same however often it is made again. */
class PressTest {
    private static final Examined SAMPLE = Samples.EXAMINED.get(1);

    @TempDir
    private Path out;

    @Test
    void aReportByItselfLeadsToNoListThatIsNotThere() throws IOException {
        press(EnumSet.of(OutputFormat.HTML), true);
        assertThat(links()).isEmpty();
    }

    @Test
    void aPageLinksOnlyToFilesThatAreThere() throws IOException {
        press(OutputFormat.USUAL, true);
        assertThat(links()).containsExactly("harbin-kjj-2021.docx", "harbin-kjj-2021.pdf");
    }

    @Test
    void aPageLinksToTheFixedLayoutFileOnceItIsThere() throws IOException {
        press(EnumSet.of(OutputFormat.HTML, OutputFormat.OFD), true);
        assertThat(links()).containsExactly("harbin-kjj-2021.ofd");
    }

    @Test
    void aReportMadeAgainInABuiltTreeIsTheSame() throws IOException {
        new Build(Samples.WORKSHOP, new OutputTree(out))
                .run(List.of(2021), OutputFormat.USUAL, false, 1, outcome -> {});
        byte[] built = Files.readAllBytes(page());
        press(OutputFormat.USUAL, true);
        assertThat(Files.readAllBytes(page())).isEqualTo(built);
        assertThat(links())
                .allSatisfy(link -> assertThat(page().resolveSibling(link)).exists());
    }

    private void press(Set<OutputFormat> formats, boolean alone) {
        new Press(Samples.WORKSHOP, new OutputTree(out)).print(SAMPLE, formats, alone);
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
