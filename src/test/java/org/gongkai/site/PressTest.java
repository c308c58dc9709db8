package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page links to the files that are there, and to no others. */
class PressTest {
    private static final Examined SAMPLE = Samples.EXAMINED.get(1);

    @TempDir
    private Path out;

    private String page(Set<OutputFormat> formats) throws Exception {
        Outcome outcome = new Press(Samples.WORKSHOP, new OutputTree(out)).print(SAMPLE, formats, false);
        return Files.readString(outcome.folder().resolve("index.html"));
    }

    @Test
    void linksToAnOfdWrittenWithThePageOrBeforeIt() throws Exception {
        assertThat(page(EnumSet.of(OutputFormat.HTML, OutputFormat.OFD))).contains("href=\"harbin-kjj-2021.ofd\"");
        assertThat(page(EnumSet.of(OutputFormat.HTML)))
                .contains("href=\"harbin-kjj-2021.ofd\"")
                .doesNotContain(".pdf\"");
    }

    @Test
    void linksToNoOfdThatWasNotAskedFor() throws Exception {
        assertThat(page(OutputFormat.USUAL)).contains(".pdf\"").doesNotContain(".ofd");
    }
}
