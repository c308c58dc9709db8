package org.gongkai.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.document.About;
import org.gongkai.document.Document;
import org.gongkai.document.Style;
import org.gongkai.render.Renderer;

/**
 * Writes a report as a web page that needs no script, no other file and no permission but its own style sheet's.
 *
 * <p>The page conforms to WCAG 2.1 AA as GB/T 37668 asks: complex tables name their headers cell by cell, wide ones scroll sideways by
 * keyboard, text grows with the reader's setting, and it prints like the PDF.
 */
public final class HtmlRenderer implements Renderer {
    private final Style style;
    private final StyleSheet sheet;
    private final Frame frame;

    /**
     * A renderer for any number of documents and threads.
     *
     * @param css templates/html/page.css: all looks that do not follow from the style
     */
    public HtmlRenderer(Style style, String css, Frame frame) {
        this.style = style;
        this.sheet = StyleSheet.of(style, css);
        this.frame = frame;
    }

    /** The page, standing alone. */
    @Override
    public byte[] render(Document document) {
        return render(document, PageContext.EMPTY);
    }

    /** The page in its place on a site. */
    public byte[] render(Document document, PageContext context) {
        return frame.frame(model(document, context)).getBytes(StandardCharsets.UTF_8);
    }

    /** The report alone, as it stands in the page's article element. */
    public String body(Document document) {
        return new PageBlocks(style).write(document.blocks()).toString();
    }

    /**
     * The report for pasting into a content management system, which keeps no head, class or style sheet: paragraphs, headings and
     * tables with inline styles.
     */
    public String fragment(Document document) {
        return new FragmentBlocks(style).write(document).toString();
    }

    private Map<String, Object> model(Document document, PageContext context) {
        return Map.ofEntries(
                Map.entry("language", About.LANGUAGE),
                Map.entry("title", document.about().title()),
                Map.entry("tags", Metadata.tags(document, context)),
                Map.entry("policy", sheet.policy()),
                Map.entry("css", sheet.css()),
                Map.entry("draft", document.draft()),
                Map.entry("breadcrumb", links(context.breadcrumb())),
                Map.entry("details", Metadata.details(document)),
                Map.entry("downloads", downloads(context.downloads())),
                Map.entry("related", links(context.related())),
                Map.entry("previous", link(context.previous())),
                Map.entry("next", link(context.next())),
                Map.entry("body", body(document)));
    }

    private static List<Map<String, Object>> downloads(List<PageContext.Download> downloads) {
        return downloads.stream()
                .map(file -> Map.<String, Object>of("format", file.format(), "href", file.href(), "size", file.size()))
                .toList();
    }

    private static List<Map<String, Object>> links(List<PageContext.Link> links) {
        return links.stream().map(HtmlRenderer::link).toList();
    }

    private static Map<String, Object> link(PageContext.Link link) {
        return Map.of("text", link.text(), "href", link.href());
    }
}
