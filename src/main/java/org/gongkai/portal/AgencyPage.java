package org.gongkai.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.data.Forms;
import org.gongkai.form.Ledger;
import org.gongkai.form.Overview.KeyFigure;

/** An agency's years side by side, each key figure with its change, and who else reports from the same region. */
final class AgencyPage {
    /** Of a region with more agencies its own list tells the rest. */
    private static final int NEIGHBOURS = 60;

    private final Pages pages;
    private final Forms forms;

    AgencyPage(Pages pages, Forms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    /**
     * The page.
     *
     * @param reports the agency's own, ascending by year; at least one
     * @param region the newest of every agency of the region, its own among them
     */
    byte[] of(List<Listed> reports, List<Listed> region) {
        Listed newest = reports.get(reports.size() - 1);
        Map<String, Object> model = new HashMap<>();
        model.put("region", newest.agency().region());
        model.put("category", newest.agency().category());
        model.put("years", reports.stream().map(AgencyPage::year).toList());
        model.put("figures", figures(reports));
        model.put(
                "neighbours",
                region.stream()
                        .filter(other -> !other.id().equals(newest.id()))
                        .limit(NEIGHBOURS)
                        .map(other -> Map.of("text", other.name(), "href", "../" + other.id() + "/index.html"))
                        .toList());
        model.put("more", region.size() - 1 > NEIGHBOURS);
        model.put(
                "regionHref",
                "../../" + newest.year() + "/" + Names.region(newest.agency().region()));
        return pages.page("agency.ftlh", newest.name(), "../../", List.of(new Pages.Step(newest.name(), "")), model);
    }

    private static Map<String, Object> year(Listed report) {
        String folder = "../../" + report.year() + "/" + report.id() + "/";
        return Map.of(
                "year", report.year(),
                "title", report.title(),
                "href", folder + "index.html",
                "day", report.day(),
                "late", report.isLate(),
                "files", ReportRows.files(report, folder));
    }

    private List<Map<String, Object>> figures(List<Listed> reports) {
        Map<String, Map<Integer, BigDecimal>> numbers = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        for (Listed report : reports) {
            Iterator<BigDecimal> values = report.keyFigures().iterator();
            List<KeyFigure> known = forms.named(report.form())
                    .map(form -> form.overview().keyFigures())
                    .orElse(List.of());
            for (KeyFigure figure : values.hasNext() ? known : List.<KeyFigure>of()) {
                units.put(figure.label(), figure.unit());
                numbers.computeIfAbsent(figure.label(), label -> new TreeMap<>())
                        .put(report.year(), values.next());
            }
        }
        return numbers.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "label", entry.getKey(),
                        "unit", units.get(entry.getKey()),
                        "cells", cells(reports, entry.getValue())))
                .toList();
    }

    private static List<Map<String, Object>> cells(List<Listed> reports, Map<Integer, BigDecimal> numbers) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Listed report : reports) {
            BigDecimal number = numbers.get(report.year());
            BigDecimal before = numbers.get(report.year() - 1);
            cells.add(Map.of(
                    "number",
                    number == null ? "" : Ledger.plain(number),
                    "change",
                    number == null || before == null ? "" : change(number.subtract(before))));
        }
        return cells;
    }

    /** In words, since a reader hears no arrow: 增 3, 减 2, 持平. */
    private static String change(BigDecimal difference) {
        return switch (difference.signum()) {
            case 0 -> "持平";
            case 1 -> "增 " + Ledger.plain(difference);
            default -> "减 " + Ledger.plain(difference.negate());
        };
    }
}
