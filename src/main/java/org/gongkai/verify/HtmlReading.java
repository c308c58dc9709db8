package org.gongkai.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.verify.Reading.ReadCell;
import org.gongkai.verify.Reading.ReadTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads a report's page back: its article, without what is only heard (captions). */
final class HtmlReading {
    private HtmlReading() {}

    static Reading read(byte[] html) {
        Element article = Jsoup.parse(new String(html, StandardCharsets.UTF_8)).selectFirst("article");
        return article == null ? new Reading(List.of(), List.of()) : read(article);
    }

    /** Reads a body for a content management system back. */
    static Reading readFragment(byte[] html) {
        return read(Jsoup.parseBodyFragment(new String(html, StandardCharsets.UTF_8))
                .body());
    }

    private static Reading read(Element article) {
        List<String> entries = article.select("h1, h2, h3, h4, h5, h6, p, th, td, figure").stream()
                .map(HtmlReading::text)
                .toList();
        return new Reading(
                entries,
                article.select("table").stream().map(HtmlReading::table).toList());
    }

    private static String text(Element line) {
        return (line.wholeText() + line.select("img").attr("alt")).strip();
    }

    private static ReadTable table(Element table) {
        List<ReadCell> cells = new ArrayList<>();
        List<Element> rows = table.select("tr");
        Occupied occupied = new Occupied();
        for (int row = 0; row < rows.size(); row++) {
            for (Element cell : rows.get(row).select("th, td")) {
                int rowSpan = span(cell, "rowspan");
                int columnSpan = span(cell, "colspan");
                int column = occupied.place(row, rowSpan, columnSpan);
                cells.add(new ReadCell(row, column, rowSpan, columnSpan, text(cell)));
            }
        }
        return new ReadTable(table.select("thead tr").size(), cells);
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }
}
