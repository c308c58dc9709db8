package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.render.html.PageContext;
import org.gongkai.verify.Verifier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a right data file says, it is read without error, and three formats say it alike. */
class RandomReportsTest {
    private static final int REPORTS = Integer.getInteger("gongkai.reports", 40);
    private static final Renderers RENDERERS = new Renderers(Samples.WORKSHOP);

    @TempDir
    private Path data;

    static Stream<Long> seeds() {
        return LongStream.range(0, REPORTS).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sayTheSameInEveryFormat(long seed) throws Exception {
        Document document = RandomReports.of(seed, data, 8);
        assertThat(Verifier.docx(document, RENDERERS.docx(document))).isEmpty();
        assertThat(Verifier.html(document, RENDERERS.html(document, PageContext.EMPTY)))
                .isEmpty();
        assertThat(Verifier.pdf(document, RENDERERS.pdf(document))).isEmpty();
    }
}
