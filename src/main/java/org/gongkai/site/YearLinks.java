package org.gongkai.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How report pages lead to those of other years. Pages are named by their paths below the root of the tree. */
public final class YearLinks {
    private YearLinks() {}

    /** What each page of a built year leads to in the years beside it; pages that lead nowhere are left out. */
    public static SortedMap<String, SortedSet<String>> of(Path root, int year) {
        SortedMap<String, SortedSet<String>> links = new TreeMap<>();
        Path manifest = new OutputTree(root).folder(year).resolve(YearBuild.MANIFEST);
        try (ManifestReader reader = new ManifestReader(manifest, Recovered.NOTHING)) {
            reader.rest(entry -> {
                SortedSet<String> others = pages(year, entry.adjacent());
                if (!others.isEmpty()) {
                    links.put(page(year, entry.id()), others);
                }
            });
        }
        return links;
    }

    /** The pages that a page of a year leads to. */
    static SortedSet<String> pages(int year, Adjacent adjacent) {
        SortedSet<String> pages = new TreeSet<>();
        if (!adjacent.before().isEmpty()) {
            pages.add(page(year - 1, adjacent.before()));
        }
        if (!adjacent.after().isEmpty()) {
            pages.add(page(year + 1, adjacent.after()));
        }
        return pages;
    }

    /** Where a report's page is. */
    static String page(int year, String id) {
        return year + "/" + id + "/" + OutputFormat.HTML.fileName("");
    }

    /** How report pages lead to a page. */
    static String href(String page) {
        return "../../" + page;
    }

    /** A report page without its links to some pages, where it cannot be rendered anew: what the links said goes as well. */
    public static byte[] without(byte[] html, Collection<String> pages) {
        String text = new String(html, StandardCharsets.UTF_8);
        for (String page : pages) {
            String leading = "\\b[^>]*\\bhref\\s*=\\s*([\"'])" + Pattern.quote(href(page)) + "\\1[^>]*>";
            text = text.replaceAll("(?is)<a" + leading + ".*?</a\\s*>", "").replaceAll("(?is)<link" + leading, "");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
