package org.gongkai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Transcript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What an editor of a content management system leaves of a page is what the fragment is made of. */
class FragmentTest {
    private final Document report = Reports.full();
    private final Element fragment =
            Jsoup.parseBodyFragment(Pages.renderer().fragment(report)).body();

    @Test
    void saysExactlyWhatTheDocumentSays() {
        List<String> entries = new ArrayList<>();
        for (Element line : fragment.select("h1, h2, h3, h4, p, th, td")) {
            entries.add((line.wholeText() + line.select("img").attr("alt")).strip());
        }
        assertThat(entries).isEqualTo(Transcript.of(report));
    }

    @Test
    void usesOnlyWhatSurvivesAnEditor() {
        assertThat(fragment.select("*"))
                .extracting(Element::tagName)
                .isSubsetOf(
                        "body", "h1", "h2", "h3", "h4", "p", "br", "strong", "em", "a", "img", "table", "thead",
                        "tbody", "tr", "th", "td");
        assertThat(fragment.select("[class], [id]")).isEmpty();
        assertThat(Pages.renderer().fragment(report)).doesNotContain("<head", "<style", "<script", "<html");
    }

    @Test
    void drawsItsTablesByItself() {
        assertThat(fragment.select("table"))
                .hasSize(4)
                .allMatch(table -> table.attr("style").contains("border"));
        assertThat(fragment.select("th, td"))
                .allMatch(cell -> cell.attr("style").contains("border:1px solid"));
        assertThat(fragment.select("th")).allMatch(cell -> cell.attr("style").contains("width:"));
    }

    @Test
    void warnsOfADraft() {
        assertThat(Pages.renderer().fragment(Reports.small()))
                .startsWith("<p style=")
                .contains("草稿");
    }
}
