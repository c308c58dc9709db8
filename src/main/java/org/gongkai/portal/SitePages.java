package org.gongkai.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.compose.Templates;
import org.gongkai.data.Forms;
import org.gongkai.model.Portal;

/** The pages that stand above the years: the first page, one for each agency, search, feed and what crawlers ask for. */
public final class SitePages {
    private static final List<String> ASSETS = List.of("site.css", "list.js", "search.js");

    private final Pages pages;
    private final Portal portal;
    private final Forms forms;
    private final List<YearOfReports> years;

    /**
     * The pages of a site.
     *
     * @param years ascending; those whose lists are there
     */
    public SitePages(Templates engine, Portal portal, Forms forms, List<YearOfReports> years) {
        this.pages = new Pages(engine, portal);
        this.portal = portal;
        this.forms = forms;
        this.years = List.copyOf(years);
    }

    /**
     * Writes them all below the site's root.
     *
     * @param asset the text of a style sheet or script, by its name within templates/html
     */
    public void write(Shelf shelf, Function<String, String> asset) {
        ASSETS.forEach(name -> shelf.put("assets/" + name, Pages.bytes(asset.apply(name))));
        shelf.put("index.html", pages.page("start.ftlh", pages.column(), "", List.of(), start()));
        List<Map<String, Object>> chosen = newestFirst().stream()
                .map(year -> Map.<String, Object>of(
                        "year", year.year(), "count", year.reports().size()))
                .toList();
        shelf.put(
                "search/index.html",
                pages.page("search.ftlh", "搜索", "../", List.of(new Pages.Step("搜索", "")), Map.of("years", chosen)));
        shelf.put(
                "404.html",
                pages.page(
                        "lost.ftlh",
                        "没有这个页面",
                        portal.address(),
                        List.of(new Pages.Step("没有这个页面", "")),
                        Map.of("address", portal.address())));
        agencies(shelf);
        new Feed(pages, portal, years).write(shelf);
    }

    private List<YearOfReports> newestFirst() {
        return years.stream()
                .sorted(Comparator.comparing(YearOfReports::year).reversed())
                .toList();
    }

    private Map<String, Object> start() {
        List<Map<String, Object>> rows = newestFirst().stream()
                .map(year -> Map.<String, Object>of(
                        "year", year.year(),
                        "count", year.reports().size(),
                        "missing", year.missing().size(),
                        "late", year.late()))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("years", rows);
        model.put(
                "regions",
                newestFirst().stream()
                        .limit(1)
                        .flatMap(year -> regions(year).stream())
                        .toList());
        return model;
    }

    private static List<Map<String, Object>> regions(YearOfReports year) {
        Map<String, Long> counts = year.reports().stream()
                .map(report -> report.agency().region())
                .filter(region -> !region.isEmpty())
                .collect(Collectors.groupingBy(region -> region, Collectors.counting()));
        return NameOrder.sorted(List.copyOf(counts.keySet()), region -> region).stream()
                .map(region -> Map.<String, Object>of(
                        "text", region, "href", year.year() + "/" + Names.region(region), "count", counts.get(region)))
                .toList();
    }

    private void agencies(Shelf shelf) {
        Map<String, List<Listed>> byId = new TreeMap<>();
        Map<String, List<Listed>> byRegion = new TreeMap<>();
        for (YearOfReports year : years) {
            year.reports()
                    .forEach(report -> byId.computeIfAbsent(report.id(), id -> new ArrayList<>())
                            .add(report));
        }
        byId.values().forEach(reports -> {
            Listed newest = reports.get(reports.size() - 1);
            byRegion.computeIfAbsent(newest.agency().region(), region -> new ArrayList<>())
                    .add(newest);
        });
        byRegion.remove("");
        byRegion.replaceAll((region, reports) -> NameOrder.sorted(reports, Listed::name));
        AgencyPage page = new AgencyPage(pages, forms);
        byId.forEach((id, reports) -> {
            String region = reports.get(0).agency().region();
            shelf.put(Names.agency(id), () -> page.of(reports, byRegion.getOrDefault(region, List.of())));
        });
    }
}
