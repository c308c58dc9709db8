package org.gongkai.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The regions of a year that has many, each under the region that it belongs to. */
final class RegionsPage {
    private static final String NAME = "regions.html";
    private static final int MOST = 2_000;

    private final Pages pages;
    private final int year;

    RegionsPage(Pages pages, int year) {
        this.pages = pages;
        this.year = year;
    }

    /** @param regions links with {@code text}, {@code href} and {@code count}, in the order of their names */
    void write(Shelf shelf, List<Map<String, Object>> regions) {
        List<List<Map<String, Object>>> parts = YearPages.chunks(regions, MOST);
        for (int number = 1; number <= parts.size(); number++) {
            Map<String, Object> model = Map.of(
                    "groups", groups(parts.get(number - 1)), "pages", YearPages.numbers(NAME, parts.size(), number));
            shelf.put(
                    Names.numbered(NAME, number),
                    pages.page(
                            "regions.ftlh",
                            year + "年政府信息公开工作年度报告：按地区" + (number == 1 ? "" : "（第" + number + "页）"),
                            "../",
                            List.of(new Pages.Step(year + "年", "index.html"), new Pages.Step("按地区", "")),
                            model));
        }
    }

    private static List<Map<String, Object>> groups(List<Map<String, Object>> regions) {
        Map<String, List<Map<String, Object>>> groups = regions.stream()
                .collect(Collectors.groupingBy(RegionsPage::above, LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> named = new ArrayList<>();
        groups.forEach((above, links) -> named.add(Map.of("name", above, "links", links)));
        return named;
    }

    /** What stands before the last {@code /}. */
    private static String above(Map<String, Object> region) {
        String text = (String) region.get("text");
        return text.contains("/") ? text.substring(0, text.lastIndexOf('/')) : "";
    }
}
