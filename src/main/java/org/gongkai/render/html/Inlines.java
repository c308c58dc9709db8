package org.gongkai.render.html;

import java.util.List;
import org.gongkai.document.Inline;

/** Writes lines of text. A list item's marker waits here until the item's first line is written, whatever block that line is in. */
final class Inlines implements Inline.Visitor<Markup> {
    private final Markup out;
    private String marker = "";

    Inlines(Markup out) {
        this.out = out;
    }

    /** Puts markup before the next line; the marker of an item within an item comes after that of the outer one. */
    void mark(String markup) {
        marker += markup;
    }

    /** Writes the content of a block or cell. */
    Markup write(List<Inline> content) {
        if (!marker.isEmpty()) {
            out.raw(marker);
            marker = "";
        }
        return each(content);
    }

    private Markup each(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
        return out;
    }

    @Override
    public Markup text(Inline.Text text) {
        return out.text(text.text());
    }

    @Override
    public Markup strong(Inline.Strong strong) {
        out.raw("<strong>");
        return each(strong.content()).raw("</strong>");
    }

    @Override
    public Markup emphasis(Inline.Emphasis emphasis) {
        out.raw("<em>");
        return each(emphasis.content()).raw("</em>");
    }

    @Override
    public Markup link(Inline.Link link) {
        out.raw("<a").attribute("href", Addresses.requireAllowed(link.target())).raw(" rel=\"noopener\">");
        return each(link.content()).raw("</a>");
    }

    @Override
    public Markup lineBreak(Inline.LineBreak lineBreak) {
        return out.raw("<br>");
    }
}
