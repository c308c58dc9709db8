package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.gongkai.document.Document;
import org.gongkai.document.Picture;
import org.gongkai.document.Transcript;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What poppler's pdftotext finds in our files within the type area, where no page numbers are. */
@Tag("real")
class PopplerTest {
    private static final int REPORTS = 10;
    private static final Renderers RENDERERS = new Renderers(Samples.WORKSHOP);

    /** 37 mm from the upper edge to 3 mm below the type area, in points, over the whole width. */
    private static final List<String> TYPE_AREA = List.of("-r", "72", "-x", "0", "-y", "104", "-W", "596", "-H", "646");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, REPORTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsEveryCharacterOfAGeneratedReport(long seed) throws Exception {
        readsEveryCharacter(RandomReports.of(seed, folder, 8));
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.site.SamplesTest#samples")
    void readsEveryCharacterOfASample(Examined sample) throws Exception {
        readsEveryCharacter(sample.document().orElseThrow());
    }

    private void readsEveryCharacter(Document document) throws Exception {
        // A picture's text is said by its tag, not drawn.
        Document drawn = new Document(
                document.about(),
                document.blocks().stream()
                        .filter(block -> !(block instanceof Picture))
                        .toList(),
                document.draft());
        String wanted = String.join("", Transcript.of(drawn)).replaceAll("\\s", "");
        assertThat(text(RENDERERS.pdf(document)).replaceAll("\\s", ""))
                .isEqualTo(wanted)
                .doesNotContainPattern("[\\u2E80-\\u2FDF]");
    }

    private String text(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("report.pdf"), pdf);
        Path text = folder.resolve("report.txt");
        List<String> command = new java.util.ArrayList<>(List.of("pdftotext", "-enc", "UTF-8", "-raw"));
        command.addAll(TYPE_AREA);
        command.addAll(List.of(file.toString(), text.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("log")).isEmptyFile();
        return Files.readString(text, StandardCharsets.UTF_8);
    }
}
