package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;
import org.gongkai.render.html.PageContext;
import org.gongkai.verify.Verifier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a right data file says, it is read without error, and three formats say it alike. */
class RandomReportsTest {
    private static final int REPORTS = Integer.getInteger("reports", 40);
    private static final Renderers RENDERERS = new Renderers(Samples.WORKSHOP);

    @TempDir
    private Path data;

    static Stream<Long> seeds() {
        return LongStream.range(0, REPORTS).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sayTheSameInEveryFormat(long seed) throws Exception {
        Form form = StatutoryForms.ALL.get((int) (seed % StatutoryForms.ALL.size()));
        int year = form.from() + 1;
        Path file =
                Files.createDirectories(data.resolve(Integer.toString(year))).resolve("a.yaml");
        Files.writeString(file, new RandomDataFile(seed, form, year).yaml());
        Workshop workshop = new Workshop(new DataFolder(data), new TemplateFiles(data.resolve("none")));
        Examined examined =
                new Examiner(workshop).examine(workshop.data().find("a", year).orElseThrow(), false);
        assertThat(examined.findings().stream().filter(Finding::blocks))
                .as(Files.readString(file))
                .isEmpty();
        Document document = examined.document().orElseThrow();
        assertThat(Verifier.docx(document, RENDERERS.docx(document))).isEmpty();
        assertThat(Verifier.html(document, RENDERERS.html(document, PageContext.EMPTY)))
                .isEmpty();
        assertThat(Verifier.pdf(document, RENDERERS.pdf(document))).isEmpty();
    }
}
