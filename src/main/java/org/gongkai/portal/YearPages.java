package org.gongkai.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.check.Deadline;
import org.gongkai.compose.Templates;
import org.gongkai.model.Agency;
import org.gongkai.model.Portal;

/**
 * The lists of a year: all reports by name, those of each region and each kind of agency, and who owes one. A list that is long goes over
 * several pages, so that none takes more than half a megabyte.
 */
public final class YearPages {
    private static final int ROWS = 500;
    /** With more regions the list of them is a page of its own, since nobody looks through them before the reports. */
    private static final int MOST_BESIDE = 100;

    private static final String INDEX = "index.html";
    private static final String MISSING = "missing.html";

    private final Pages pages;
    private final YearOfReports year;
    private final List<Listed> sorted;

    /** The pages of a year. */
    public YearPages(Templates engine, Portal portal, YearOfReports year) {
        this.pages = new Pages(engine, portal);
        this.year = year;
        this.sorted = NameOrder.sorted(year.reports(), Listed::name);
    }

    /** Writes them all into the year's folder. */
    public void write(Shelf shelf) {
        String title = year.year() + "年政府信息公开工作年度报告";
        Map<String, List<Listed>> regions = groups(Agency::region);
        Map<String, List<Listed>> categories = groups(Agency::category);
        Map<String, Object> whole = Map.of(
                "missing", year.missing().size(),
                "late", year.late(),
                "regions", regions.size() > MOST_BESIDE ? List.of() : links(regions, Names::region),
                "more", regions.size() > MOST_BESIDE ? regions.size() : 0,
                "categories", links(categories, Names::category));
        list(shelf, INDEX, title, List.of(), sorted, whole);
        regions.forEach((region, reports) ->
                list(shelf, Names.region(region), title + "：" + region, List.of(region), reports, Map.of()));
        categories.forEach((category, reports) ->
                list(shelf, Names.category(category), title + "：" + category, List.of(category), reports, Map.of()));
        if (regions.size() > MOST_BESIDE) {
            new RegionsPage(pages, year.year()).write(shelf, links(regions, Names::region));
        }
        missing(shelf);
        shelf.put("statistics.html", new StatisticsPage(pages, year)::bytes);
        shelf.put("data.csv", out -> OpenData.csv(year, out));
        shelf.put("data.json", out -> OpenData.json(year, out));
    }

    private Map<String, List<Listed>> groups(Function<Agency, String> key) {
        Map<String, List<Listed>> groups = sorted.stream()
                .collect(
                        Collectors.groupingBy(report -> key.apply(report.agency()), TreeMap::new, Collectors.toList()));
        groups.remove("");
        return groups;
    }

    /** @param whole what only the first page of the whole list tells; empty for a part of it */
    private void list(
            Shelf shelf,
            String name,
            String title,
            List<String> part,
            List<Listed> reports,
            Map<String, Object> whole) {
        List<List<Listed>> parts = chunks(reports, ROWS);
        for (int number = 1; number <= parts.size(); number++) {
            boolean first = number == 1;
            Map<String, Object> model = new HashMap<>(first ? whole : Map.of());
            model.put(
                    "rows",
                    parts.get(number - 1).stream()
                            .map(report -> ReportRows.of(report, year.form()))
                            .toList());
            model.put(
                    "figures",
                    year.form().overview().keyFigures().stream()
                            .limit(1)
                            .map(f -> f.label() + "（" + f.unit() + "）")
                            .toList());
            model.put("pages", numbers(name, parts.size(), number));
            model.put("whole", first && !whole.isEmpty());
            model.put("count", reports.size());
            shelf.put(
                    Names.numbered(name, number),
                    pages.page("year.ftlh", first ? title : title + "（第" + number + "页）", "../", way(part), model));
        }
    }

    private List<Pages.Step> way(List<String> part) {
        List<Pages.Step> way = new ArrayList<>();
        way.add(new Pages.Step(year.year() + "年", part.isEmpty() ? "" : INDEX));
        part.forEach(text -> way.add(new Pages.Step(text, "")));
        return way;
    }

    private List<Map<String, Object>> links(Map<String, List<Listed>> groups, Function<String, String> name) {
        return NameOrder.sorted(List.copyOf(groups.keySet()), text -> text).stream()
                .map(text -> Map.<String, Object>of(
                        "text",
                        text,
                        "href",
                        name.apply(text),
                        "count",
                        groups.get(text).size()))
                .toList();
    }

    private void missing(Shelf shelf) {
        List<List<Agency>> parts = chunks(NameOrder.sorted(year.missing(), YearPages::name), ROWS);
        for (int number = 1; number <= parts.size(); number++) {
            Map<String, Object> model = new HashMap<>();
            model.put("rows", parts.get(number - 1).stream().map(this::owing).toList());
            model.put("pages", numbers(MISSING, parts.size(), number));
            shelf.put(
                    Names.numbered(MISSING, number),
                    pages.page("missing.ftlh", year.year() + "年没有年度报告的机关", "../", way(List.of("没有报告的机关")), model));
        }
    }

    private Map<String, Object> owing(Agency agency) {
        return Map.of(
                "name",
                name(agency),
                "region",
                agency.region(),
                "deadline",
                Deadline.of(agency, year.year())
                        .map(last -> last.day().toString())
                        .orElse(""));
    }

    private static String name(Agency agency) {
        return agency.name().isEmpty() ? agency.id() : agency.name();
    }

    /** Pieces of a list, at least one, each of so many at most. */
    static <T> List<List<T>> chunks(List<T> all, int most) {
        return IntStream.rangeClosed(0, Math.max(0, all.size() - 1) / most)
                .mapToObj(i -> all.subList(i * most, Math.min(all.size(), (i + 1) * most)))
                .toList();
    }

    /** Links to all pages of a list. */
    static List<Map<String, Object>> numbers(String name, int count, int current) {
        return IntStream.rangeClosed(1, count == 1 ? 0 : count)
                .mapToObj(number -> Map.<String, Object>of(
                        "number", number, "href", Names.numbered(name, number), "current", number == current))
                .toList();
    }
}
