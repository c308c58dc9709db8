package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The links of a tree that lead from the reports of a year to those of the years beside it.
 *
 * @param all as {@code 2021/a → 2020/a}
 * @param reports that have a page, as {@code 2021/a}
 */
record Crossings(SortedSet<String> all, Set<String> reports) {
    private static final String LEADS = " → ";

    static Crossings of(Path root) throws IOException {
        SortedSet<String> links = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root, 3)) {
            Set<String> reports = files.map(root::relativize)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(name -> name.matches("\\d{4}/[^/]+/index\\.html"))
                    .map(name -> name.replace("/index.html", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            for (String report : reports) {
                String page = Files.readString(root.resolve(report).resolve("index.html"));
                for (Element link : Jsoup.parse(page).select("a[rel=prev], a[rel=next]")) {
                    links.add(report
                            + LEADS
                            + link.attr("href").replace("../../", "").replace("/index.html", ""));
                }
            }
            return new Crossings(links, reports);
        }
    }

    /** Those that lead to no page. */
    Collection<String> dead() {
        return all.stream()
                .filter(link -> !reports.contains(link.substring(link.indexOf(LEADS) + LEADS.length())))
                .toList();
    }

    /** Those that there should be between pages of the same agency. */
    Collection<String> missing(Collection<String> from) {
        return from.stream()
                .filter(reports::contains)
                .flatMap(report -> {
                    int year = Integer.parseInt(report.substring(0, 4));
                    return Stream.of(year - 1, year + 1)
                            .map(other -> other + report.substring(4))
                            .filter(reports::contains)
                            .map(other -> report + LEADS + other);
                })
                .filter(link -> !all.contains(link))
                .toList();
    }
}
