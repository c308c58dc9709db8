package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.document.Document;
import org.gongkai.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What stands in a data file does not matter to an archive: any report is PDF/A-2a and PDF/UA-1, and says what its document says. */
class GeneratedPdfTest {
    private static final int REPORTS = Integer.getInteger("gongkai.pages", 10);

    /** So that one report in ten has sixty pages, more or less. */
    private static final int LONG = 10;

    private static final int LONG_BLOCKS = 220;
    private static final Renderers RENDERERS = new Renderers(Samples.WORKSHOP);

    @TempDir
    private Path data;

    static LongStream seeds() {
        return LongStream.range(0, REPORTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsTheStandardsAndSaysWhatItsDocumentSays(long seed) throws Exception {
        isSound(RandomReports.of(seed, data, seed % LONG == LONG - 1 ? LONG_BLOCKS : 8));
    }

    @ParameterizedTest
    @MethodSource("org.gongkai.site.Representatives#all")
    void keepsThemForEveryKindOfReport(Representatives.Representative report) throws Exception {
        isSound(report.document());
    }

    @Test
    void keepsThemOnASinglePage() throws Exception {
        Document report = Samples.EXAMINED.get(0).document().orElseThrow();
        byte[] pdf = isSound(new Document(report.about(), report.blocks().subList(0, 2), false));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static byte[] isSound(Document document) throws Exception {
        byte[] pdf = RENDERERS.pdf(document);
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verifier.pdf(document, pdf)).isEmpty();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(file);
            assertThat(text).doesNotContainPattern("[\\u2E80-\\u2FDF]");
            if (REPORTS > 10) {
                System.out.println("pages " + file.getNumberOfPages());
            }
        }
        return pdf;
    }
}
