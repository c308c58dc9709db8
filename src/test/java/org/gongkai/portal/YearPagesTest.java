package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.compose.Templates;
import org.gongkai.form.Form;
import org.gongkai.form.Overview.Chart;
import org.gongkai.form.Overview.KeyFigure;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Agency;
import org.gongkai.model.Contact;
import org.gongkai.model.Portal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearPagesTest {
    private static final Form FORM = StatutoryForms.FORM_2021;
    private static final Templates ENGINE = new Templates(YearPagesTest::template);

    private static Optional<String> template(String name) {
        try {
            return Optional.of(Files.readString(Path.of("templates", name)));
        } catch (java.io.IOException e) {
            return Optional.empty();
        }
    }

    @Test
    void namesStandInTheOrderOfTheirPinyin() {
        // 亳 and 衢 are not among the characters that the JDK's own collator orders by pinyin.
        assertThat(NameOrder.sorted(List.of("郑州市", "衢州市", "亳州市", "重庆市", "北京市", "安庆市", "泉州市"), name -> name))
                .containsExactly("安庆市", "北京市", "亳州市", "重庆市", "衢州市", "泉州市", "郑州市");
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 50_000})
    void noPageOfManyReportsTakesMoreThanHalfAMegabyte(int reports) {
        Map<String, byte[]> files = written(
                IntStream.range(0, reports).mapToObj(YearPagesTest::report).toList(), told -> {});
        Map<String, Integer> large = new HashMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".html") && content.length > 500_000) {
                large.put(name, content.length);
            }
        });
        assertThat(large).isEmpty();
        List<String> names = IntStream.rangeClosed(1, reports / 500)
                .mapToObj(number -> Names.numbered("index.html", number))
                .flatMap(name -> page(files, name).select("tbody th a").eachText().stream())
                .toList();
        assertThat(names).hasSize(reports).doesNotHaveDuplicates();
        String regions = reports > 3_000 ? "regions.html" : "index.html";
        assertThat(page(files, "index.html").select("a[href=regions.html]")).hasSize(reports > 3_000 ? 1 : 0);
        assertThat(page(files, regions).select("a[href^=region-]").eachAttr("href"))
                .hasSize(reports / 30 + (reports % 30 > 0 ? 1 : 0))
                .allMatch(files::containsKey);
    }

    @Test
    void statisticsAreTheSumsOfTheReports() {
        Random random = new Random(7);
        Map<Listed, Map<String, BigDecimal>> cells = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            cells.put(
                    report(i),
                    FORM.figures().keySet().stream()
                            .collect(Collectors.toMap(id -> id, id -> BigDecimal.valueOf(random.nextInt(1000)))));
        }
        Document page = page(written(List.copyOf(cells.keySet()), cells::forEach), "statistics.html");
        List<Chart> charts = FORM.overview().charts();
        for (int i = 0; i < charts.size(); i++) {
            Element section = page.select("section").get(i);
            List<String> said = new ArrayList<>();
            for (KeyFigure bar : charts.get(i).bars()) {
                BigDecimal sum = cells.values().stream().map(bar::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                said.add(bar.label() + " " + sum.toPlainString() + bar.unit());
            }
            assertThat(section.select("tbody tr").eachText())
                    .as(charts.get(i).title())
                    .isEqualTo(said);
            assertThat(section.select("svg").attr("aria-label"))
                    .contains(said.get(0).replace(" ", ""));
        }
    }

    /** What has been written when a report is told is not held any more: memory does not grow with the reports. */
    @Test
    void openDataFlow() throws IOException {
        Map<String, BigDecimal> cells =
                FORM.figures().keySet().stream().collect(Collectors.toMap(id -> id, id -> BigDecimal.TEN));
        Flowing out = new Flowing();
        YearOfReports year = new YearOfReports(
                2021,
                FORM,
                List.of(),
                List.of(),
                told -> IntStream.range(0, 2_000).forEach(i -> {
                    told.accept(report(i), cells);
                    out.told();
                }));
        OpenData.csv(year, out);
        OpenData.json(year, out);
        assertThat(out.written).isGreaterThan(2_000L * 2 * FORM.figures().size() * 3);
        assertThat(out.most).isLessThan(64 << 10);
    }

    /** Measures how much comes from one report to the next: all of it, if it had been held. */
    private static final class Flowing extends OutputStream {
        private long written;
        private long before;
        private long most;

        @Override
        public void write(int one) {
            written++;
        }

        void told() {
            most = Math.max(most, written - before);
            before = written;
        }

        @Override
        public void close() {
            told();
        }
    }

    private static Map<String, byte[]> written(List<Listed> reports, CellSource cells) {
        Map<String, byte[]> files = new HashMap<>();
        new YearPages(ENGINE, Portal.NONE, new YearOfReports(2021, FORM, reports, List.of(), cells)).write(files::put);
        return files;
    }

    private static Document page(Map<String, byte[]> files, String name) {
        return Jsoup.parse(new String(files.get(name), StandardCharsets.UTF_8));
    }

    private static Listed report(int number) {
        String region = "某某省/某某市/第" + number / 30 + "区";
        Agency agency = new Agency(
                "agency-" + number, "", "", "", List.of(), "部门", "县", "", region, Agency.Years.ALL, Contact.NONE);
        return new Listed(
                2021,
                agency,
                "标题",
                "某某市第" + number + "区工业和信息化局",
                "2022-03-01",
                "",
                FORM.name(),
                List.of(),
                List.of(
                        new Listed.Download("DOCX", agency.id() + "-2021.docx", 14_000),
                        new Listed.Download("PDF", agency.id() + "-2021.pdf", 300_000)));
    }
}
