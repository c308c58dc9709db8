package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.gongkai.document.Table;
import org.junit.jupiter.api.Test;

/** A PDF without tags: lines make tables, places make paragraphs. */
class PlainPdfTest {
    private interface Drawing {
        void on(PDPageContentStream page, PDFont font) throws IOException;
    }

    private static byte[] pdf(Drawing... drawings) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (Drawing drawing : drawings) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    drawing.on(content, font);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void text(PDPageContentStream page, PDFont font, double x, double y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, 12);
        page.newLineAtOffset((float) x, (float) y);
        page.showText(text);
        page.endText();
    }

    private static void line(PDPageContentStream page, double x1, double y1, double x2, double y2) throws IOException {
        page.moveTo((float) x1, (float) y1);
        page.lineTo((float) x2, (float) y2);
        page.stroke();
    }

    /** Three columns by three rows; the first cell spans two columns, the last column's lower two rows are one. */
    private static void grid(PDPageContentStream page, PDFont font) throws IOException {
        for (double y : List.of(700.0, 580.0)) {
            line(page, 100, y, 400, y);
        }
        line(page, 100, 660, 400, 660);
        line(page, 100, 620, 300, 620);
        line(page, 100, 580, 100, 700);
        line(page, 200, 580, 200, 660);
        line(page, 300, 580, 300, 700);
        line(page, 400, 580, 400, 700);
        text(page, font, 110, 675, "wide");
        text(page, font, 310, 675, "c");
        text(page, font, 110, 635, "1");
        text(page, font, 210, 635, "2");
        text(page, font, 310, 615, "tall");
        text(page, font, 110, 595, "3");
        text(page, font, 210, 595, "4");
    }

    @Test
    void findsCellsAndSpansByTheirLines() throws IOException {
        Published read = PdfScanner.read(pdf(PlainPdfTest::grid), new Pictures(""));
        Table table = (Table) read.blocks().get(0);
        Stream<String> cells = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> Words.of(cell) + " " + cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x"
                        + cell.columnSpan());
        assertThat(cells)
                .containsExactly(
                        "wide 0,0 1x2",
                        "c 0,2 1x1",
                        "1 1,0 1x1",
                        "2 1,1 1x1",
                        "tall 1,2 2x1",
                        "3 2,0 1x1",
                        "4 2,1 1x1");
    }

    @Test
    void leavesOutWhatEveryPageRepeats() throws IOException {
        Drawing page = (content, font) -> {
            text(content, font, 250, 800, "HEAD OF 2021");
            text(content, font, 100, 600, "body text of this page");
            text(content, font, 290, 40, "- 1 -");
        };
        Published read = PdfScanner.read(pdf(page, page), new Pictures(""));
        // A paragraph goes on over the page.
        assertThat(read.blocks()).extracting(Words::of).containsExactly("bodytextofthispage".repeat(2));
    }

    @Test
    void looksForNoFontsOnTheMachine() throws IOException {
        PdfScanner.read(pdf(PlainPdfTest::grid), new Pictures(""));
        assertThat(FontMappers.instance()).isInstanceOf(EmbeddedFontsOnly.class);
    }
}
