package org.gongkai.render.html;

import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Style;
import org.gongkai.document.Table;

/** Writes the blocks of a page: plain elements, and a class where the style sheet needs one. */
final class PageBlocks implements Block.Visitor<Markup> {
    private final Markup out = Markup.ofReport();
    private final Inlines inlines = new Inlines(out);
    private final Outline outline = new Outline();
    private final Style style;
    private int narrativeTables;

    PageBlocks(Style style) {
        this.style = style;
    }

    Markup write(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return out;
    }

    @Override
    public Markup heading(Heading heading) {
        int level = outline.enter(heading.level());
        out.raw("<h").raw(level).attribute("id", outline.anchor()).raw(">");
        return inlines.write(heading.content()).raw("</h").raw(level).raw(">\n");
    }

    @Override
    public Markup paragraph(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case BODY -> line(paragraph, "<p>", "</p>\n");
            case NOTE -> line(paragraph, "<p class=\"note\">", "</p>\n");
            case SIGNATURE -> line(paragraph, "<p class=\"signature\">", "</p>\n");
            case DATE -> line(paragraph, "<p class=\"date\">", "</p>\n");
            // A note, not a landmark: a page with three corrections has no three places of the same name to jump to.
            case CORRECTION ->
                line(paragraph, "<aside class=\"correction\" role=\"note\" aria-label=\"更正\"><p>", "</p></aside>\n");
        };
    }

    private Markup line(Paragraph paragraph, String opening, String closing) {
        out.raw(opening);
        return inlines.write(paragraph.content()).raw(closing);
    }

    @Override
    public Markup table(Table table) {
        if (table.id().isEmpty()) {
            narrativeTables++;
        }
        return new PageTable(out, inlines, table, narrativeTables, style.table(table.id())).write();
    }

    /** The role is said aloud because Safari forgets that a list is one when its markers are switched off. */
    @Override
    public Markup items(Items items) {
        String tag = items.ordered() ? "ol" : "ul";
        out.raw("<").raw(tag).raw(" role=\"list\">\n");
        items.items().forEach(this::item);
        return out.raw("</").raw(tag).raw(">\n");
    }

    private void item(Items.Item item) {
        out.raw("<li>");
        inlines.mark("<span>" + Markup.escaped(item.marker()) + "</span> ");
        if (item.blocks().isEmpty()) {
            out.raw("<p>");
            inlines.write(List.of()).raw("</p>");
        }
        write(item.blocks()).raw("</li>\n");
    }

    @Override
    public Markup quote(Quote quote) {
        out.raw("<blockquote>\n");
        return write(quote.blocks()).raw("</blockquote>\n");
    }

    @Override
    public Markup picture(Picture picture) {
        out.raw("<figure>");
        inlines.write(List.of());
        return Pictures.write(out, picture).raw("></figure>\n");
    }
}
