package org.gongkai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTableTest {
    private final Element body = Jsoup.parseBodyFragment(Pages.renderer().body(Reports.full()));

    static Stream<Table> statutoryTables() {
        return Stream.of(StatutoryTables.proactive(), StatutoryTables.requests(), StatutoryTables.litigation());
    }

    @ParameterizedTest
    @MethodSource("statutoryTables")
    void keepsEveryCellInItsPlace(Table table) {
        Elements rows = body.selectFirst("#" + table.id()).select("tr");
        assertThat(rows).hasSameSizeAs(table.rows());
        for (int row = 0; row < rows.size(); row++) {
            assertThat(rows.get(row).children())
                    .extracting(PageTableTest::shape)
                    .containsExactlyElementsOf(table.rows().get(row).cells().stream()
                            .map(PageTableTest::shape)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("statutoryTables")
    void repeatsTheHeaderRowsOnly(Table table) {
        assertThat(body.select("#" + table.id() + " > thead > tr")).hasSize(table.headerRows());
    }

    @ParameterizedTest
    @MethodSource("statutoryTables")
    void namesOnlyHeadersThatTheTableHas(Table table) {
        Element element = body.selectFirst("#" + table.id());
        for (Element figure : element.select("td")) {
            assertThat(figure.attr("headers").split(" "))
                    .allSatisfy(id ->
                            assertThat(element.getElementById(id).tagName()).isEqualTo("th"));
        }
    }

    @Test
    void namesEveryLevelOfHeadersOfAFigure() {
        assertThat(headersOf("T3.DENY_5.BIZ"))
                .containsExactly("申请人情况", "法人或其他组织", "商业企业", "三、本年度办理结果", "（三）不予公开", "5.属于三类内部事务信息");
        assertThat(headersOf("T3.NEW.SUM")).containsExactly("申请人情况", "总计", "一、本年新收政府信息公开申请数量");
        assertThat(headersOf("T3.TOTAL.NAT")).containsExactly("申请人情况", "自然人", "三、本年度办理结果", "（七）总计");
        assertThat(headersOf("T4.REVIEW.TOTAL")).containsExactly("行政复议", "总计");
        assertThat(headersOf("T4.AFTER.OTHER")).containsExactly("行政诉讼", "复议后起诉", "其他结果");
        assertThat(headersOf("T2.NORM.REPEALED")).containsExactly("第二十条第（一）项", "本年废止件数", "行政规范性文件");
        assertThat(headersOf("T2.FEE.AMOUNT")).containsExactly("第二十条第（八）项", "本年收费金额（单位：万元）", "行政事业性收费");
    }

    @Test
    void givesEverySectionABodyOfItsOwn() {
        assertThat(body.select("#T2 > tbody > tr:first-child > th[scope=rowgroup][colspan=4]")
                        .eachText())
                .containsExactly("第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项");
    }

    @Test
    void tellsEveryScrollingRegionWhatItHolds() {
        assertThat(body.select(".table")).hasSize(4).allSatisfy(region -> {
            String name = region.hasAttr("aria-label")
                    ? region.attr("aria-label")
                    : body.getElementById(region.attr("aria-labelledby")).text();
            assertThat(name).isNotBlank();
            assertThat(region.attr("tabindex")).isEqualTo("0");
            assertThat(region.attr("role")).isEqualTo("region");
        });
    }

    @Test
    void setsOnlyTheNarrowTallLabelUpright() {
        assertThat(body.select(".upright").eachText()).containsExactly("三、本年度办理结果");
    }

    @Test
    void makesTheFirstRowOfANarrativeTableItsHeader() {
        assertThat(body.select(".narrative th").eachText()).containsExactly("2020年", "2021年");
        assertThat(body.select(".narrative thead td").eachText()).isEmpty();
    }

    @Test
    void putsARemarkOnALineOfItsOwn() {
        assertThat(Pages.renderer().body(Reports.full())).contains(">17<br>其中修订3件</td>");
    }

    @Test
    void hidesACaptionFromTheEyeOnly() {
        assertThat(body.select("caption > .hidden").eachText())
                .containsExactly("主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况");
    }

    @Test
    void writesAFigureWithoutCoordinateOrHeaders() {
        Table bare = new Grid("T1", "", 1, 0).row(Grid.figure("", "5")).table();
        Document document = new Document(Reports.about("题"), List.of(bare), false);
        assertThat(Pages.renderer().body(document)).contains("<tr><td>5</td></tr>");
    }

    private List<String> headersOf(String figure) {
        return Stream.of(body.getElementById(figure).attr("headers").split(" "))
                .map(id -> body.getElementById(id).text())
                .toList();
    }

    private static String shape(Element cell) {
        String id = cell.tagName().equals("td") ? cell.id() : "";
        return shape(cell.tagName(), id, cell.attr("rowspan"), cell.attr("colspan"), cell.wholeText());
    }

    private static String shape(Cell cell) {
        return shape(
                cell.kind() == CellKind.FIGURE ? "td" : "th",
                cell.id(),
                cell.rowSpan() == 1 ? "" : Integer.toString(cell.rowSpan()),
                cell.columnSpan() == 1 ? "" : Integer.toString(cell.columnSpan()),
                Inline.plain(cell.content()));
    }

    private static String shape(String... parts) {
        return String.join(" | ", parts);
    }
}
