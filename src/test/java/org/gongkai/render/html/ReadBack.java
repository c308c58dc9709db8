package org.gongkai.render.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Reads a rendered report back. */
final class ReadBack {
    private ReadBack() {}

    /** One entry per heading, paragraph, table cell and picture; captions are heard only. */
    static List<String> transcript(Element report) {
        return report.select("h1, h2, h3, h4, h5, h6, p, th, td, figure").stream()
                .map(line -> (line.wholeText() + line.select("img").attr("alt")).strip())
                .toList();
    }
}
