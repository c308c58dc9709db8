package org.gongkai.portal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Portal;

/**
 * What machines read: an Atom feed of the newest reports, and where the portal's address is known, a sitemap and robots.txt, which must
 * name whole addresses.
 */
final class Feed {
    private static final int NEWEST = 50;
    /** A sitemap holds no more, by its own rules. */
    private static final int MOST = 50_000;

    private final Pages pages;
    private final Portal portal;
    private final List<YearOfReports> years;

    Feed(Pages pages, Portal portal, List<YearOfReports> years) {
        this.pages = pages;
        this.portal = portal;
        this.years = years;
    }

    void write(Shelf shelf) {
        List<Listed> all =
                years.stream().flatMap(year -> year.reports().stream()).toList();
        List<Map<String, Object>> entries = all.stream()
                .filter(report -> !report.day().isEmpty())
                .sorted(Comparator.comparing(Feed::moment).reversed())
                .limit(NEWEST)
                .map(this::entry)
                .toList();
        // A feed must say when it changed last, and only the reports know.
        if (!entries.isEmpty()) {
            Map<String, Object> model = Map.of(
                    "title", pages.column(),
                    "id", id(""),
                    "site", portal.name(),
                    "base", portal.address(),
                    "updated", entries.get(0).get("updated"),
                    "entries", entries);
            shelf.put("feed.xml", pages.file("feed.ftlx", model));
        }
        if (!portal.address().isEmpty()) {
            sitemap(shelf, all);
        }
    }

    private Map<String, Object> entry(Listed report) {
        String page = page(report);
        return Map.of(
                "title", report.title(),
                "author", report.name(),
                "id", id(page),
                "href", page,
                "updated", moment(report));
    }

    /** As an address: an id may be Chinese. */
    private static String page(Listed report) {
        return URI.create(report.year() + "/" + report.id() + "/index.html").toASCIIString();
    }

    /** A tag (RFC 4151) of the portal's domain, which never changes; without a domain a name that is ours alone. */
    private String id(String page) {
        return portal.domain().isEmpty()
                ? "urn:gongkai:" + (page.isEmpty() ? "feed" : page)
                : "tag:" + portal.domain() + ",2021:" + (page.isEmpty() ? "feed" : page);
    }

    /** In Peking time, as RFC 3339 has it. */
    private static String moment(Listed report) {
        String known = report.published().isEmpty() ? report.signed() : report.published();
        return known.substring(0, 10) + "T" + (known.length() > 11 ? known.substring(11) : "00:00") + ":00+08:00";
    }

    private void sitemap(Shelf shelf, List<Listed> all) {
        List<String> pages = new ArrayList<>(List.of("index.html"));
        years.forEach(year -> pages.addAll(List.of(year.year() + "/index.html", year.year() + "/statistics.html")));
        all.forEach(report -> pages.add(page(report)));
        List<String> names = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += MOST) {
            List<String> part = pages.subList(from, Math.min(pages.size(), from + MOST));
            String name = from == 0 ? "sitemap.xml" : "sitemap-" + (from / MOST + 1) + ".xml";
            shelf.put(name, this.pages.file("sitemap.ftlx", Map.of("base", portal.address(), "pages", part)));
            names.add(name);
        }
        StringBuilder robots = new StringBuilder("User-agent: *\nAllow: /\n");
        names.forEach(name ->
                robots.append("Sitemap: ").append(portal.address()).append(name).append('\n'));
        shelf.put("robots.txt", Pages.bytes(robots.toString()));
    }
}
