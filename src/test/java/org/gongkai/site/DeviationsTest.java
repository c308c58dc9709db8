package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.draft.DraftWriter;
import org.gongkai.form.Figure;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryForms;
import org.gongkai.ingest.Ingest;
import org.gongkai.ingest.Ingest.Imported;
import org.gongkai.render.html.PageContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What real pages do to the statutory tables: every figure is read right, or its row is named; on both forms. */
class DeviationsTest {
    private static final Renderers RENDERERS = new Renderers(Samples.WORKSHOP);
    private static final Ingest INGEST = new Ingest(Samples.WORKSHOP.forms());

    /** Whether somebody is told to look. */
    private enum Told {
        NOTHING,
        SOMETHING,
        ANYTHING
    }

    private record Deviation(String name, Told told, Consumer<Element> damage) {
        @Override
        public String toString() {
            return name;
        }
    }

    private enum Base {
        FORM_2019(0),
        FORM_2019_LARGE(4),
        FORM_2021(1),
        FORM_2021_LARGE(7);

        private final long seed;

        Base(long seed) {
            this.seed = seed;
        }
    }

    @TempDir
    private Path data;

    private static Stream<Deviation> deviations() {
        return Stream.of(
                of("nothing", Told.NOTHING, page -> {}),
                of(
                        "D01 blank for zero",
                        Told.NOTHING,
                        page -> figures(page, "T3", "T4").forEach(DeviationsTest::blankZero)),
                of("D01 blank for zero, header gone", Told.ANYTHING, page -> {
                    figures(page, "T3", "T4").forEach(DeviationsTest::blankZero);
                    page.select("#T3 thead, #T4 thead").remove();
                }),
                of(
                        "D02 totals of rows blank",
                        Told.NOTHING,
                        page -> page.select("#T3 td[id$=.SUM]").forEach(Element::empty)),
                of(
                        "D03 row of totals blank",
                        Told.NOTHING,
                        page -> page.select("#T3 td[id^=T3.TOTAL]").forEach(Element::empty)),
                of(
                        "D04 rows lost",
                        Told.SOMETHING,
                        page -> page.select("#T3 tbody tr:gt(17)").remove()),
                of("D04 table parted, group cells gone", Told.NOTHING, page -> part(page, 9, false, false)),
                of("D04 table parted, group cells repeated", Told.NOTHING, page -> part(page, 9, true, false)),
                of("D04 table parted, header repeated", Told.NOTHING, page -> part(page, 14, true, true)),
                of("D04 row headers shifted left", Told.NOTHING, page -> shift(page, "T3.DENY_7.NAT", "T3.DENY_8.NAT")),
                of("D04 blanks in shifted rows", Told.ANYTHING, page -> {
                    shift(page, "T3.DENY_7.NAT", "T3.DENY_8.NAT", "T3.NEW.NAT");
                    figures(page, "T3").forEach(DeviationsTest::blankZero);
                }),
                of(
                        "D05 header of table four gone",
                        Told.SOMETHING,
                        page -> page.select("#T4 thead").remove()),
                of(
                        "D05 header of table three gone",
                        Told.NOTHING,
                        page -> page.select("#T3 thead").remove()),
                of("D06 headings reworded", Told.ANYTHING, page -> {
                    page.select("h2").get(0).text("一、政府信息公开总体情况");
                    page.select("h2").get(1).text("主动公开政府信息情况");
                    page.select("h2").get(3).text("四、因政府信息公开行政复议、行政诉讼情况");
                }),
                of(
                        "D06 heading of part four gone",
                        Told.SOMETHING,
                        page -> page.select("h2").get(3).remove()),
                of(
                        "D07 wrong form cited",
                        Told.NOTHING,
                        page -> page.select("h1").get(0).after("<p>依据国办公开办函〔2019〕60号编制。</p>")),
                of(
                        "D08 title reworded",
                        Told.NOTHING,
                        page -> page.select("h1")
                                .get(0)
                                .text(page.select("h1").text().replace("年政府信息公开工作年度报告", "年度政府信息公开工作报告"))),
                of(
                        "D11 nothing else to report",
                        Told.NOTHING,
                        page -> page.select("#s6")
                                .get(0)
                                .nextElementSiblings()
                                .select("p")
                                .forEach(line -> line.text("无。"))),
                of(
                        "D12 fee in yuan",
                        Told.ANYTHING,
                        page -> page.select("td[id=T2.FEE.AMOUNT]")
                                .forEach(cell -> cell.text(
                                        new BigDecimal(cell.text())
                                                        .multiply(BigDecimal.valueOf(10_000))
                                                        .toPlainString() + "元"))),
                of(
                        "D12 unit in the cell",
                        Told.NOTHING,
                        page -> page.select("td[id=T2.FEE.AMOUNT]").forEach(cell -> cell.text(cell.text() + "万元"))),
                of(
                        "D14 column header short of a word",
                        Told.NOTHING,
                        page -> page.select("#T2 th")
                                .forEach(cell -> cell.text(
                                        cell.text().replace("现行有效件数", "现行有效件").replace("对外公开总数量", "对外公开总数")))),
                of(
                        "D15 dashes for zero",
                        Told.ANYTHING,
                        page -> figures(page, "T3", "T4")
                                .filter(cell -> cell.text().equals("0"))
                                .forEach(cell -> cell.text("—"))),
                of(
                        "D15 strokes for zero",
                        Told.NOTHING,
                        page -> figures(page, "T3", "T4")
                                .filter(cell -> cell.text().equals("0"))
                                .forEach(cell -> cell.text("/"))),
                of(
                        "D17 number of the letter",
                        Told.NOTHING,
                        page -> page.select("h1").get(0).before("<p>某审综〔2026〕2号</p>")),
                of(
                        "D18 decimals",
                        Told.NOTHING,
                        page -> page.select("td[id=T2.FEE.AMOUNT]")
                                .forEach(cell ->
                                        cell.text(cell.text().contains(".") ? cell.text() : cell.text() + ".00"))),
                of(
                        "half-width brackets, blanks after numbers",
                        Told.NOTHING,
                        page -> page.select("th")
                                .forEach(cell -> cell.text(cell.text()
                                        .replace('（', '(')
                                        .replace('）', ')')
                                        .replaceAll("^([0-9])\\.", "$1. ")))),
                of(
                        "header cells broken over lines",
                        Told.NOTHING,
                        page -> page.select("th")
                                .forEach(cell -> cell.html(
                                        String.join("<br>", cell.text().split(""))))),
                of(
                        "columns of one pixel",
                        Told.NOTHING,
                        page -> page.select("#T3 tr, #T2 tr")
                                .forEach(row -> row.append("<td style=\"width:1px\"></td>"))),
                of(
                        "full-width figures and thousands",
                        Told.NOTHING,
                        page -> figures(page, "T2", "T3").forEach(cell -> cell.text(fullWidth(cell.text())))),
                of(
                        "figures with 件",
                        Told.NOTHING,
                        page -> figures(page, "T3").forEach(cell -> cell.text(cell.text() + "件"))),
                of(
                        "tables within a layout table",
                        Told.NOTHING,
                        page -> page.html("<table><tr><td>" + page.html() + "</td></tr></table>")));
    }

    private static Deviation of(String name, Told told, Consumer<Element> damage) {
        return new Deviation(name, told, damage);
    }

    private static Stream<Element> figures(Element page, String... tables) {
        return Stream.of(tables).flatMap(table -> page.select("#" + table + " td").stream());
    }

    private static void blankZero(Element cell) {
        if (cell.text().equals("0")) {
            cell.empty();
        }
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    /** Parts table three below a row into two tables. */
    private static void part(Element page, int row, boolean groups, boolean header) {
        Element table = page.selectFirst("#T3");
        Element second = new Element("table");
        List<Element> rows = new ArrayList<>(table.select("tbody tr"));
        if (header) {
            table.select("thead tr").forEach(line -> second.appendChild(line.clone()));
        }
        for (int i = row; i < rows.size(); i++) {
            second.appendChild(rows.get(i));
        }
        Element first = second.select("tr:has(td)").first();
        first.prepend(groups ? "<th>三、本年度办理结果</th><th>（三）不予公开</th>" : "<th></th><th></th>");
        table.parent().after(second);
    }

    private static void shift(Element page, String... cells) {
        for (String id : cells) {
            Element row = page.getElementById(id).parent();
            row.select("th").forEach(cell -> cell.removeAttr("colspan"));
            row.append("<td></td>");
        }
    }

    private Map<Base, Document> documents;

    @BeforeEach
    void compose() throws IOException {
        documents = new TreeMap<>();
        for (Base base : Base.values()) {
            documents.put(base, RandomReports.of(base.seed, data.resolve(base.name()), 3));
        }
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void figuresAreRightOrNamed(Deviation deviation) throws IOException {
        for (Base base : Base.values()) {
            Element page = Jsoup.parse(
                            new String(RENDERERS.html(documents.get(base), PageContext.EMPTY), StandardCharsets.UTF_8))
                    .selectFirst("article");
            Map<String, BigDecimal> expected = numbers(INGEST.read(Ingest.Source.of("right.html", bytes(page))), base);
            deviation.damage.accept(page);
            for (byte[] file : List.of(bytes(page), PageAsDocx.of(page))) {
                assertRightOrNamed(deviation, base, expected, INGEST.read(Ingest.Source.of("damaged", file)));
            }
        }
    }

    private void assertRightOrNamed(Deviation deviation, Base base, Map<String, BigDecimal> expected, Imported read)
            throws IOException {
        if (deviation.told == Told.NOTHING) {
            assertThat(read.draft().remarks()).as("%s", base).isEmpty();
        } else if (deviation.told == Told.SOMETHING) {
            assertThat(read.doubts()).as("%s", base).isPositive();
        }
        Map<String, BigDecimal> numbers = numbers(read, base);
        expected.forEach((id, number) -> {
            if (numbers.get(id).compareTo(number) != 0) {
                Figure figure = read.draft().form().figures().get(id);
                assertThat(read.draft().remarks().keySet())
                        .as("%s: %s is %s, not %s", base, id, numbers.get(id), number)
                        .anyMatch(path -> figure.path().startsWith(path) || figure.isSum());
            }
        });
    }

    private static byte[] bytes(Element page) {
        return ("<!DOCTYPE html><html><body><article>" + page.html() + "</article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, BigDecimal> numbers(Imported read, Base base) throws IOException {
        Path folder = data.resolve("read");
        int year = read.draft().report().year();
        Path file =
                Files.createDirectories(folder.resolve(Integer.toString(year))).resolve("a.yaml");
        Files.writeString(file, DraftWriter.write(read.draft()));
        Workshop workshop = new Workshop(new DataFolder(folder), new TemplateFiles(folder.resolve("none")));
        Examined examined =
                new Examiner(workshop).examine(workshop.data().find("a", year).orElseThrow(), true);
        Ledger ledger =
                examined.report().ledger().orElseThrow(() -> new AssertionError(base + ": " + examined.findings()));
        Map<String, BigDecimal> numbers = new TreeMap<>();
        ledger.figures().forEach(figure -> numbers.put(figure.id(), ledger.number(figure)));
        return numbers;
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void basesHaveFigures(Base base) {
        assertThat(StatutoryForms.ALL).isNotEmpty();
        assertThat(documents.get(base).blocks()).isNotEmpty();
    }
}
