package org.gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Style;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.document.Table.Row;
import org.gongkai.document.Transcript;
import org.gongkai.render.layout.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablePagesTest {
    private static final PdfRenderer LARGE = new PdfRenderer(withLargeTables(), Faces.bundled());

    /** Table three in a size that no page can hold. */
    private static Style withLargeTables() {
        Style style = Looks.style();
        TableStyle three = style.table("T3");
        return new Style(
                style.page(),
                style.title(),
                style.heading(),
                style.body(),
                style.note(),
                style.footer(),
                java.util.Map.of(
                        "T3",
                        new TableStyle(three.widths(), three.face(), three.headerFace(), 12),
                        "default",
                        style.table("")),
                style.faces());
    }

    private static Document document(Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(Documents.title()));
        all.addAll(List.of(blocks));
        return Documents.document(all);
    }

    private static Extracted extracted(PdfRenderer renderer, Document document) {
        return Extracted.of(renderer.render(document));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9, 17, 21})
    void setsTableThreeOnOnePageTogetherWithItsHeading(int linesBefore) {
        Extracted text = extracted(
                Looks.RENDERER,
                document(
                        Documents.paragraph("政".repeat(26 + 28 * linesBefore)),
                        Documents.heading(2, "三、收到和处理"),
                        Forms.table("T3", "0"),
                        Documents.paragraph(Paragraph.Role.NOTE, "注：单位为件。")));
        String page = String.join("", text.lines(text.pages().size() - 1));
        assertThat(page).contains("三、收到和处理", "勾稽关系", "四、结转下年度继续办理", "注：");
    }

    /** The first lines leave more than a third of the page for table two, the second ones less. */
    @ParameterizedTest
    @CsvSource({"12, true", "17, false"})
    void endsAPageWithinTableTwoOnlyIfMuchWouldStayEmpty(int linesBefore, boolean parted) {
        Extracted text = extracted(
                Looks.RENDERER,
                document(
                        Documents.paragraph("政".repeat(26 + 28 * (linesBefore - 3))),
                        Documents.heading(2, "二、主动公开"),
                        Forms.table("T2", "0")));
        String first = String.join("", text.lines(0));
        assertThat(first.contains("二、主动公开")).isEqualTo(parted);
        assertThat(first.contains("第二十条第（一）项")).isEqualTo(parted);
        assertThat(String.join("", text.lines(1))).contains("第二十条第（八）项");
    }

    @Test
    void setCellsKnownFromOtherReportsAsIfTheyWereNew() {
        PdfRenderer used = new PdfRenderer(Looks.style(), Faces.bundled());
        for (String id : List.of("T2", "T3", "T4")) {
            used.render(Documents.document(List.of(Documents.title(), Forms.table(id, "0"))));
            used.render(Documents.document(List.of(Documents.title(), Forms.table(id, "2283456"))));
        }
        for (String id : List.of("T2", "T3", "T4")) {
            Document document = Documents.document(List.of(Documents.title(), Forms.table(id, "2283456")));
            assertThat(used.render(document))
                    .isEqualTo(new PdfRenderer(Looks.style(), Faces.bundled()).render(document));
        }
    }

    @Test
    void startsALongTableOnThePageOfItsHeading() {
        Extracted text = extracted(
                LARGE,
                document(
                        Documents.paragraph("政".repeat(26 + 28 * 15)),
                        Documents.heading(2, "三、收到和处理"),
                        Forms.table("T3", "7"),
                        Documents.paragraph(Paragraph.Role.NOTE, "注：单位为件。")));
        assertThat(text.pages()).allSatisfy(page -> assertThat(page).isNotEmpty());
        for (int page = 0; page < text.pages().size(); page++) {
            assertThat(text.lines(page)).last().asString().doesNotContain("三、收到和处理");
        }
    }

    @Test
    void breaksALongFormOnlyBetweenGroupsAndRepeatsHeaderAndLabels() {
        Extracted text = extracted(LARGE, document(Documents.heading(2, "三、收到和处理"), Forms.table("T3", "7")));
        assertThat(text.pages()).hasSizeGreaterThan(1);
        for (int page = 1; page < text.pages().size(); page++) {
            assertThat(text.furniture(page)).contains("申请人情况", "自然人", "总计");
            assertThat(text.furniture(page)).contains("（续）");
            assertThat(String.join("", text.lines(page))).matches("(1\\.|（七）|四、).*");
        }
    }

    @Test
    void repeatsTheHeaderRowOfANarrativeTableAndCutsNoRow() {
        Extracted text = extracted(Looks.RENDERER, document(Forms.simple(4, 60)));
        assertThat(text.pages()).hasSizeGreaterThan(2);
        for (int page = 1; page < text.pages().size(); page++) {
            assertThat(text.furniture(page)).contains("第1列", "第4列");
            // Every row has four cells of two lines.
            assertThat(text.pages().get(page).stream()
                            .filter(glyph ->
                                    !glyph.isFurniture() && glyph.text().equals("稍"))
                            .count())
                    .isEqualTo(4L * text.lines(page).size() / 2);
        }
    }

    @Test
    void losesNothingOfARowTallerThanAPage() {
        String long1 = IntStream.range(0, 3000).mapToObj(i -> "第" + i + "字").reduce("", String::concat);
        List<Row> rows = List.of(
                row(0, CellKind.COLUMN_HEADER, "甲", "乙"),
                row(1, CellKind.TEXT, "短", long1),
                row(2, CellKind.TEXT, "完", "毕"));
        Document document = document(new Table("", "", 2, 1, rows));
        Extracted text = extracted(Looks.RENDERER, document);
        assertThat(text.pages()).hasSizeGreaterThan(3);
        assertThat(text.text())
                .contains(long1.substring(0, 20))
                .hasSize(String.join("", Transcript.of(document)).length());
        assertThat(text.pages())
                .allSatisfy(page -> assertThat(page)
                        .filteredOn(glyph -> !glyph.isFurniture())
                        .allSatisfy(glyph -> assertThat(glyph.y()).isLessThan(new Frame(Looks.style()).bottom())));
    }

    private static Row row(int row, CellKind kind, String... texts) {
        return new Row(
                IntStream.range(0, texts.length)
                        .mapToObj(
                                column -> new Cell(kind, "", row, column, 1, 1, List.of(Documents.text(texts[column]))))
                        .toList(),
                false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2283456", "11398889", "123456789012"})
    void keepsEveryFigureOnOneLineWithinItsCell(String figure) {
        Extracted text = extracted(Looks.RENDERER, document(Forms.table("T3", figure), Forms.table("T4", figure)));
        long figures = text.pages().stream()
                .flatMap(List::stream)
                .filter(g -> figure.startsWith(g.text()))
                .count();
        assertThat(figures).isPositive();
        List<String> lines = IntStream.range(0, text.pages().size())
                .mapToObj(text::lines)
                .flatMap(List::stream)
                .toList();
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(figure.repeat(7)));
        assertThat(lines).anySatisfy(line -> assertThat(line).isEqualTo(figure.repeat(15)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "123456789012"})
    void setsARemarkBelowItsFigureInTheSizeOfTheTable(String figure) {
        Table table = Forms.table("T4", "0");
        List<Row> rows = new ArrayList<>(table.rows());
        rows.add(new Row(
                IntStream.range(0, 15)
                        .mapToObj(column -> new Cell(
                                CellKind.FIGURE,
                                "",
                                rows.size(),
                                column,
                                1,
                                1,
                                List.of(
                                        Documents.text(figure),
                                        new Inline.LineBreak(),
                                        Documents.text("其中一件系上年受理本年审结"))))
                        .toList(),
                false));
        Extracted text = extracted(Looks.RENDERER, document(new Table("T4", "", 15, 3, rows)));
        assertThat(text.lines(0)).contains(figure.repeat(15));
        double size = Looks.style().table("T4").size();
        assertThat(text.pages().get(0))
                .filteredOn(glyph -> "其系受".contains(glyph.text()))
                .hasSizeGreaterThanOrEqualTo(45)
                .allSatisfy(glyph -> assertThat(glyph.width()).isCloseTo(size, within(size / 4)));
    }

    @Test
    void stacksTheNarrowStubOfTableThree() {
        Extracted text = extracted(Looks.RENDERER, document(Forms.table("T3", "0")));
        double left = new Frame(Looks.style()).column().left();
        String stub = text.pages().stream()
                .flatMap(List::stream)
                .filter(glyph -> !glyph.isFurniture() && glyph.x() < left + 19 && glyph.size() == 9)
                .map(Extracted.Glyph::text)
                .reduce("", String::concat);
        assertThat(stub).contains("三、本年度办理结果");
    }

    @Test
    void setsARemarkSmallerBelowItsFigureHoweverNarrowTheCell() {
        List<org.gongkai.document.Inline> content = List.of(
                Documents.text("123456789012"),
                new org.gongkai.document.Inline.LineBreak(),
                Documents.text("其中同一申请人提出11件"));
        Table form = Forms.table("T4", "0");
        List<Row> rows = new ArrayList<>(form.rows());
        Row last = rows.remove(rows.size() - 1);
        List<Cell> cells = new ArrayList<>(last.cells());
        Cell first = cells.remove(0);
        cells.add(0, new Cell(first.kind(), first.id(), first.row(), first.column(), 1, 1, content));
        rows.add(new Row(cells, last.keepWithNext()));
        Document document = document(new Table(form.id(), "", form.columns(), form.headerRows(), rows));
        Extracted text = extracted(Looks.RENDERER, document);
        assertThat(text.text()).contains("123456789012其中同一申请人提出11件");
        assertThat(text.pages().get(0))
                .filteredOn(glyph -> "其中同一申请人提出".contains(glyph.text()) && glyph.size() < 9)
                .hasSize(9);
    }

    @Test
    void givesColumnsWithoutWidthsWhatTheirTextsNeed() {
        List<Row> rows = List.of(
                row(0, CellKind.COLUMN_HEADER, "渠道", "数量", "说明"),
                row(1, CellKind.TEXT, "网站", "1,362", "含法定主动公开内容各栏目，不含转载信息和历史归档"));
        Extracted text = extracted(Looks.RENDERER, document(new Table("", "", 3, 1, rows)));
        assertThat(text.lines(0)).endsWith("渠道数量说明", "网站1,362含法定主动公开内容各栏目，不含转载信息和历史归档");
    }

    @Test
    void setsEmptyCellsAndEmptyParagraphs() {
        List<Row> rows = List.of(row(0, CellKind.COLUMN_HEADER, "甲", "乙"), row(1, CellKind.TEXT, "", "丙"));
        Document document = document(new Table("", "", 2, 1, rows), Paragraph.of(List.of()), Forms.table("T4", ""));
        assertThat(extracted(Looks.RENDERER, document).text()).contains("甲乙丙", "行政复议");
    }
}
