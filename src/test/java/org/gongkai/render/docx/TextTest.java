package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.render.docx.Reports.RENDERER;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Items;
import org.gongkai.document.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTVMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class TextTest {
    static Stream<Document> documents() {
        return Stream.of(Reports.report(), Reports.narrative(), Reports.longFigures(), Reports.draft(), oddities());
    }

    /** Texts and nestings that have tripped others. */
    private static Document oddities() {
        return Reports.of(
                Reports.heading(1, " 首尾空格 "),
                Reports.body("tab\t与换行\n，<b>&amp;</b> ]]> \"引号\" 𠮷𬭊 e\u0301 \u3000"),
                new Items(true, List.of(new Items.Item("1.", List.of(nested())))),
                Reports.body("末"));
    }

    private static Block nested() {
        return new Items(false, List.of(new Items.Item("•", List.of(Reports.body("直接嵌套")))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheSameInDocx4j(Document document) throws Exception {
        assertThat(ReadBack.transcript(RENDERER.render(document))).isEqualTo(Transcript.of(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheSameInPoi(Document document) throws Exception {
        assertThat(poi(RENDERER.render(document))).isEqualTo(Transcript.of(document));
    }

    @Test
    void saysNothingBetweenTablesThatTouch() throws Exception {
        byte[] docx = RENDERER.render(Reports.of(
                Reports.heading(1, "标题"),
                Grid.table("", "", 1, 0, false, "1 text 甲"),
                Grid.table("", "", 1, 0, false, "1 text 乙")));
        assertThat(ReadBack.tables(docx)).hasSize(2);
        assertThat(ReadBack.transcript(docx)).containsExactly("标题", "甲", "乙");
    }

    private static List<String> poi(byte[] docx) throws Exception {
        List<String> entries = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    cells(table, entries);
                } else if (element instanceof XWPFParagraph paragraph) {
                    String text = text(paragraph);
                    if (!text.isEmpty()) {
                        entries.add(text);
                    }
                }
            }
        }
        return entries;
    }

    private static void cells(XWPFTable table, List<String> entries) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                CTVMerge merge = cell.getCTTc().getTcPr().getVMerge();
                if (merge == null || merge.getVal() == STMerge.RESTART) {
                    entries.add(cell.getText());
                }
            }
        }
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.getText());
        paragraph.getRuns().stream()
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .forEach(picture -> text.append(picture.getDescription()));
        return text.toString();
    }
}
