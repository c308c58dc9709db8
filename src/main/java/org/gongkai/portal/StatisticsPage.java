package org.gongkai.portal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.form.Ledger;
import org.gongkai.form.Overview.Chart;
import org.gongkai.form.Overview.KeyFigure;

/** The year in figures: the sums of all reports as charts, each with its table, and the agencies with most of the first key figure. */
final class StatisticsPage {
    private static final int TOP = 10;
    private static final String SUFFIX = "年政府信息公开统计";

    private final Pages pages;
    private final YearOfReports year;

    StatisticsPage(Pages pages, YearOfReports year) {
        this.pages = pages;
        this.year = year;
    }

    /** One bar, before its length is known. */
    private record Bar(String label, BigDecimal number, String unit, String href) {}

    byte[] bytes() {
        Map<String, BigDecimal> sums = sums();
        List<Map<String, Object>> charts = new java.util.ArrayList<>(year.form().overview().charts().stream()
                .map(chart -> chart(chart, sums))
                .toList());
        year.form().overview().keyFigures().stream().limit(1).forEach(figure -> charts.add(top(figure)));
        List<Map<String, Object>> keys = year.form().overview().keyFigures().stream()
                .map(figure -> Map.<String, Object>of(
                        "label", figure.label(), "number", Ledger.plain(figure.value(sums)), "unit", figure.unit()))
                .toList();
        return pages.page(
                "statistics.ftlh",
                year.year() + SUFFIX,
                "../",
                List.of(new Pages.Step(year.year() + "年", "index.html"), new Pages.Step("统计", "")),
                Map.of("charts", charts, "keys", keys, "count", year.reports().size()));
    }

    /** What every cell sums up to over all reports, by coordinate. */
    private Map<String, BigDecimal> sums() {
        Map<String, BigDecimal> sums = new HashMap<>();
        year.cells().each((report, cells) -> cells.forEach((id, number) -> sums.merge(id, number, BigDecimal::add)));
        return sums;
    }

    private static Map<String, Object> chart(Chart chart, Map<String, BigDecimal> sums) {
        return drawn(
                chart.title(),
                chart.bars().stream()
                        .map(bar -> new Bar(bar.label(), bar.value(sums), bar.unit(), ""))
                        .toList());
    }

    private Map<String, Object> top(KeyFigure figure) {
        List<Bar> bars = NameOrder.sorted(year.reports(), Listed::name).stream()
                .map(report -> new Bar(
                        report.name(),
                        report.firstFigure(year.form().name()),
                        figure.unit(),
                        report.id() + "/index.html"))
                .filter(bar -> bar.number().signum() > 0)
                .sorted(Comparator.comparing(Bar::number).reversed())
                .limit(TOP)
                .toList();
        return drawn(figure.label() + "最多的机关", bars);
    }

    /** The longest bar takes 80 of 100, so that its number fits behind it. */
    private static Map<String, Object> drawn(String title, List<Bar> bars) {
        BigDecimal most =
                bars.stream().map(Bar::number).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        List<Map<String, Object>> drawn = bars.stream()
                .map(bar -> Map.<String, Object>of(
                        "label",
                        bar.label(),
                        "number",
                        Ledger.plain(bar.number()),
                        "unit",
                        bar.unit(),
                        "href",
                        bar.href(),
                        "length",
                        length(bar.number(), most)))
                .toList();
        String said = bars.stream()
                .map(bar -> bar.label() + Ledger.plain(bar.number()) + bar.unit())
                .collect(Collectors.joining("，"));
        return Map.of("title", title, "bars", drawn, "said", said);
    }

    private static String length(BigDecimal number, BigDecimal most) {
        if (most.signum() <= 0 || number.signum() <= 0) {
            return "0";
        }
        return Ledger.plain(number.multiply(BigDecimal.valueOf(80)).divide(most, new MathContext(3)));
    }
}
