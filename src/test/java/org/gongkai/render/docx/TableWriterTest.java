package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.render.docx.Reports.RENDERER;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableWriterTest {
    /** A cell as both sides see it; rows and columns from 0. */
    private record Place(int row, int column, int rowSpan, int columnSpan, String text) {}

    static Stream<Table> tables() {
        return Stream.of(
                StatutoryTables.proactiveDisclosure(),
                StatutoryTables.requests("2", "0"),
                StatutoryTables.litigation("52"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsBackAsTheSameGrid(Table table) throws Exception {
        assertThat(places(read(table))).isEqualTo(places(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void fillsTheWholeWidthWithoutARest(Table table) throws Exception {
        Tbl tbl = read(table);
        long whole = PageSetup.of(Reports.STYLE).textWidth();
        assertThat(tbl.getTblPr().getTblW().getW()).isEqualTo(whole);
        assertThat(tbl.getTblGrid().getGridCol()).hasSize(table.columns());
        assertThat(tbl.getTblGrid().getGridCol().stream()
                        .mapToLong(column -> column.getW().longValue())
                        .sum())
                .isEqualTo(whole);
        assertThat(ReadBack.rows(tbl)).allSatisfy(row -> assertThat(width(row)).isEqualTo(whole));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void repeatsItsHeaderRowsAndCutsNone(Table table) throws Exception {
        List<Tr> rows = ReadBack.rows(read(table));
        for (int row = 0; row < rows.size(); row++) {
            assertThat(marks(rows.get(row)))
                    .containsExactlyInAnyOrderElementsOf(
                            row < table.headerRows() ? List.of("cantSplit", "tblHeader") : List.of("cantSplit"));
        }
    }

    @Test
    void keepsRowsTogetherByTheirParagraphs() throws Exception {
        List<Tr> rows = ReadBack.rows(read(StatutoryTables.requests("2", "0")));
        assertThat(rows.subList(0, 27)).allMatch(TableWriterTest::keepsNext);
        assertThat(keepsNext(rows.get(27))).isFalse();
    }

    @Test
    void describesItselfToScreenReaders() throws Exception {
        Tbl tbl = read(StatutoryTables.litigation("52"));
        assertThat(tbl.getTblPr().getTblCaption().getVal()).isEqualTo("政府信息公开行政复议、行政诉讼情况");
        assertThat(tbl.getTblPr().getTblDescription().getVal()).isEqualTo("政府信息公开行政复议、行政诉讼情况，4 行 15 列");
    }

    @Test
    void stylesCellsByWhatTheyAreFor() throws Exception {
        List<Tc> cells = ReadBack.cells(read(StatutoryTables.requests("2", "0")));
        assertThat(cells)
                .extracting(TableWriterTest::style)
                .startsWith("TableT3RowHeader", "TableT3Header", "TableT3Header");
        assertThat(ReadBack.cells(read(Grid.table("T2", "", 1, 0, false, "1 stub 信息内容"))))
                .extracting(TableWriterTest::style)
                .containsExactly("TableT2Header");
        assertThat(cells)
                .filteredOn(cell -> ReadBack.text(cell).equals("三、本年度办理结果"))
                .extracting(TableWriterTest::style)
                .containsExactly("TableT3Group");
        assertThat(cells)
                .filteredOn(cell -> ReadBack.text(cell).equals("1.属于国家秘密"))
                .extracting(TableWriterTest::style)
                .containsExactly("TableT3RowHeader");
    }

    @Test
    void setsARemarkSmallerThanItsFigure() throws Exception {
        List<Inline> figure = List.of(
                Reports.text("415").get(0),
                new Inline.LineBreak(),
                Reports.text("其中修订16件").get(0));
        Cell cell = new Cell(CellKind.FIGURE, "", 0, 0, 1, 1, figure);
        Table table = new Table("T4", "", 1, 0, List.of(new Table.Row(List.of(cell), false)));
        P paragraph = (P) ReadBack.cells(read(table)).get(0).getContent().get(0);
        assertThat(paragraph.getContent())
                .extracting(TableWriterTest::characterStyle)
                .containsExactly("", "", "TableT4Remark");
    }

    @Test
    void narrowsANumberOfTheNarrativeThatItsColumnCannotHold() throws Exception {
        String row =
                IntStream.rangeClosed(1, 20).mapToObj(i -> i + " text 12345678").collect(Collectors.joining(" | "));
        P paragraph = (P) ReadBack.cells(read(Grid.table("", "", 20, 0, false, row)))
                .get(0)
                .getContent()
                .get(0);
        assertThat(paragraph.getContent())
                .extracting(TableWriterTest::characterStyle)
                .allMatch(style -> style.startsWith("Narrow"));
    }

    private static String characterStyle(Object run) {
        return ((R) run).getRPr() == null ? "" : ((R) run).getRPr().getRStyle().getVal();
    }

    private static Tbl read(Table table) throws Exception {
        return ReadBack.tables(RENDERER.render(Reports.of(table))).get(0);
    }

    private static long width(Tr row) {
        return ReadBack.cells(row).stream()
                .mapToLong(cell -> cell.getTcPr().getTcW().getW().longValue())
                .sum();
    }

    private static List<Place> places(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> new Place(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), Inline.plain(cell.content())))
                .toList();
    }

    private static List<Place> places(Tbl table) {
        List<Place> places = new ArrayList<>();
        List<Tr> rows = ReadBack.rows(table);
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Tc cell : ReadBack.cells(rows.get(row))) {
                int span = ReadBack.columnSpan(cell);
                if (!ReadBack.continues(cell)) {
                    places.add(new Place(row, column, rowSpan(rows, row, column), span, ReadBack.text(cell)));
                }
                column += span;
            }
        }
        return places;
    }

    private static int rowSpan(List<Tr> rows, int row, int column) {
        int span = 1;
        while (row + span < rows.size() && continuesAt(rows.get(row + span), column)) {
            span++;
        }
        return span;
    }

    private static boolean continuesAt(Tr row, int column) {
        int left = 0;
        for (Tc cell : ReadBack.cells(row)) {
            if (left == column) {
                return ReadBack.continues(cell);
            }
            left += ReadBack.columnSpan(cell);
        }
        return false;
    }

    private static List<String> marks(Tr row) {
        return row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
                .map(JAXBElement::getName)
                .map(name -> name.getLocalPart())
                .toList();
    }

    private static boolean keepsNext(Tr row) {
        return ReadBack.cells(row).stream()
                .map(cell -> (P) cell.getContent().get(0))
                .allMatch(paragraph -> paragraph.getPPr().getKeepNext() != null);
    }

    private static String style(Tc cell) {
        return ((P) cell.getContent().get(0)).getPPr().getPStyle().getVal();
    }
}
