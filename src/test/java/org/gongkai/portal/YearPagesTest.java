package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

    @Test
    void noPageOfTenThousandReportsTakesMoreThanHalfAMegabyte() {
        Map<String, byte[]> files =
                written(IntStream.range(0, 10_000).mapToObj(i -> report(i, "")).toList());
        Map<String, Integer> large = new HashMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".html") && content.length > 500_000) {
                large.put(name, content.length);
            }
        });
        assertThat(large).isEmpty();
        List<String> names = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> Names.numbered("index.html", number))
                .flatMap(name -> page(files, name).select("tbody th a").eachText().stream())
                .toList();
        assertThat(names).hasSize(10_000).doesNotHaveDuplicates();
    }

    @Test
    void statisticsAreTheSumsOfTheReports() {
        Random random = new Random(7);
        List<Listed> reports = IntStream.range(0, 50)
                .mapToObj(i -> report(
                        i,
                        FORM.figures().keySet().stream()
                                .map(id -> Integer.toString(random.nextInt(1000)))
                                .collect(Collectors.joining(" "))))
                .toList();
        Document page = page(written(reports), "statistics.html");
        List<Chart> charts = FORM.overview().charts();
        for (int i = 0; i < charts.size(); i++) {
            Element section = page.select("section").get(i);
            List<String> said = new ArrayList<>();
            for (KeyFigure bar : charts.get(i).bars()) {
                BigDecimal sum = reports.stream()
                        .map(report -> bar.value(report.numbers(FORM)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                said.add(bar.label() + " " + sum.toPlainString() + bar.unit());
            }
            assertThat(section.select("tbody tr").eachText())
                    .as(charts.get(i).title())
                    .isEqualTo(said);
            assertThat(section.select("svg").attr("aria-label"))
                    .contains(said.get(0).replace(" ", ""));
        }
    }

    @Test
    void openDataHoldNoFormulas() {
        assertThat(OpenData.text("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(OpenData.text("-甲\"乙")).isEqualTo("\"'-甲\"\"乙\"");
        assertThat(OpenData.text("甲局")).isEqualTo("\"甲局\"");
    }

    private static Map<String, byte[]> written(List<Listed> reports) {
        Map<String, byte[]> files = new HashMap<>();
        new YearPages(ENGINE, Portal.NONE, new YearOfReports(2021, FORM, reports, List.of())).write(files::put);
        return files;
    }

    private static Document page(Map<String, byte[]> files, String name) {
        return Jsoup.parse(new String(files.get(name), StandardCharsets.UTF_8));
    }

    private static Listed report(int number, String cells) {
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
                cells,
                List.of(
                        new Listed.Download("DOCX", agency.id() + "-2021.docx", 14_000),
                        new Listed.Download("PDF", agency.id() + "-2021.pdf", 300_000)));
    }
}
