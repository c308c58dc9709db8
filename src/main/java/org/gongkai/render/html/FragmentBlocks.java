package org.gongkai.render.html;

import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Style;
import org.gongkai.document.Table;

/**
 * Writes a report for the editor of a content management system: only headings, paragraphs and tables, dressed by inline styles.
 *
 * <p>Lists and quotations become indented paragraphs, since such editors rewrite list elements and would number our markers again.
 */
final class FragmentBlocks implements Block.Visitor<Markup> {
    private final Markup out = Markup.ofReport();
    private final Inlines inlines = new Inlines(out);
    private final Outline outline = new Outline();
    private final Style style;
    private int depth;

    FragmentBlocks(Style style) {
        this.style = style;
    }

    Markup write(Document document) {
        if (document.draft()) {
            out.raw("<p style=\"text-align:center;border:1px solid #a00;color:#a00\">草稿，不得发布</p>\n");
        }
        return write(document.blocks());
    }

    private Markup write(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return out;
    }

    @Override
    public Markup heading(Heading heading) {
        int level = outline.enter(heading.level());
        out.raw("<h").raw(level).raw(level == 1 ? " style=\"text-align:center\">" : ">");
        return inlines.write(heading.content()).raw("</h").raw(level).raw(">\n");
    }

    @Override
    public Markup paragraph(Paragraph paragraph) {
        return paragraph(
                paragraph,
                switch (paragraph.role()) {
                    case BODY -> "text-indent:2em;line-height:1.8";
                    case NOTE -> "font-size:85%";
                    case SIGNATURE, DATE -> "text-align:right";
                    case CORRECTION -> "border:1px solid #a00;padding:0.5em";
                });
    }

    private Markup paragraph(Paragraph paragraph, String css) {
        out.raw("<p style=\"").raw(css);
        if (depth > 0) {
            out.raw(";margin-left:").raw(2 * depth).raw("em");
        }
        out.raw("\">");
        return inlines.write(paragraph.content()).raw("</p>\n");
    }

    @Override
    public Markup table(Table table) {
        return new FragmentTable(out, inlines, table, style.table(table.id())).write();
    }

    @Override
    public Markup items(Items items) {
        depth++;
        for (Items.Item item : items.items()) {
            inlines.mark(Markup.escaped(item.marker()) + " ");
            write(item.blocks().isEmpty() ? List.of(Paragraph.of(List.of())) : item.blocks());
        }
        depth--;
        return out;
    }

    @Override
    public Markup quote(Quote quote) {
        depth++;
        write(quote.blocks());
        depth--;
        return out;
    }

    @Override
    public Markup picture(Picture picture) {
        out.raw("<p style=\"text-align:center\">");
        inlines.write(List.of());
        return Pictures.write(out, picture).raw(" style=\"max-width:100%;height:auto\"></p>\n");
    }
}
