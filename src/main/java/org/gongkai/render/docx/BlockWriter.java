package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Tbl;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Style;
import org.gongkai.document.Table;

/** Blocks → the paragraphs and tables of word/document.xml, in reading order; for one document. */
final class BlockWriter implements Block.Visitor<BlockWriter> {
    private final Style style;
    private final PageSetup page;
    private final Attachments attachments;
    private final List<Object> content = new ArrayList<>();
    /** Where the text of the list item at hand begins, in ems from the margin; 0 outside lists. */
    private double itemIndent;
    /** The markers of list items that have not said anything yet: {@code "1. "}. */
    private String markers = "";

    private boolean quoted;
    private long pictures;

    BlockWriter(Style style, PageSetup page, Attachments attachments) {
        this.style = style;
        this.page = page;
        this.attachments = attachments;
    }

    /** All that was written, with the empty paragraph that Word demands after a last table. */
    List<Object> write(List<Block> blocks) {
        writeAll(blocks);
        closeTable();
        return content;
    }

    @Override
    public BlockWriter heading(Heading heading) {
        return add(Wml.styled(StyleIds.heading(heading.level())), heading.content());
    }

    @Override
    public BlockWriter paragraph(Paragraph paragraph) {
        return add(properties(paragraph.role()), paragraph.content());
    }

    @Override
    public BlockWriter table(Table table) {
        flushMarkers();
        // Word would make one table of two that touch.
        closeTable();
        content.add(new TableWriter(table, style, page, attachments).write());
        return this;
    }

    @Override
    public BlockWriter items(Items items) {
        double outer = itemIndent;
        for (Items.Item item : items.items()) {
            String marker = item.marker() + " ";
            markers += marker;
            itemIndent = (outer == 0 ? 2 : outer) + Em.width(marker);
            writeAll(item.blocks());
            flushMarkers();
        }
        itemIndent = outer;
        return this;
    }

    @Override
    public BlockWriter quote(Quote quote) {
        boolean outer = quoted;
        quoted = true;
        writeAll(quote.blocks());
        quoted = outer;
        return this;
    }

    @Override
    public BlockWriter picture(Picture picture) {
        flushMarkers();
        P paragraph = Wml.paragraph(Wml.styled(StyleIds.PICTURE));
        String file = attachments.picture(picture.image());
        paragraph.getContent().add(Wml.run(new PictureWriter(page).drawing(picture, file, ++pictures)));
        content.add(paragraph);
        return this;
    }

    private void writeAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (is(blocks.get(i), Role.SIGNATURE) && is(next, Role.DATE)) {
                signOff((Paragraph) blocks.get(i), (Paragraph) next);
                i++;
            } else {
                blocks.get(i).accept(this);
            }
        }
    }

    private void signOff(Paragraph signature, Paragraph date) {
        SignOff place = SignOff.of(signature, date);
        double size = style.body().size();
        PPr above = Wml.styled(StyleIds.SIGNATURE);
        above.setKeepNext(Wml.on());
        above.setInd(Em.right(place.signature(), size));
        add(above, signature.content());
        PPr below = Wml.styled(StyleIds.DATE);
        below.setInd(Em.right(place.date(), size));
        add(below, date.content());
    }

    private PPr properties(Role role) {
        if (role != Role.BODY || (itemIndent == 0 && !quoted)) {
            return Wml.styled(StyleIds.paragraph(role));
        }
        PPr properties = Wml.styled(quoted ? StyleIds.QUOTE : StyleIds.ITEM);
        if (itemIndent > 0) {
            properties.setInd(
                    Em.left(itemIndent, -Em.width(markers), style.body().size()));
        }
        return properties;
    }

    private BlockWriter add(PPr properties, List<Inline> inlines) {
        P paragraph = Wml.paragraph(properties);
        RunWriter runs = RunWriter.into(paragraph, attachments);
        if (!markers.isEmpty()) {
            runs.write(inlines.isEmpty() ? markers.strip() : markers);
            markers = "";
        }
        runs.write(inlines);
        content.add(paragraph);
        return this;
    }

    /** Gives markers a line of their own where no text follows that could carry them. */
    private void flushMarkers() {
        if (!markers.isEmpty()) {
            add(properties(Role.BODY), List.of());
        }
    }

    private void closeTable() {
        if (!content.isEmpty() && content.get(content.size() - 1) instanceof Tbl) {
            content.add(Wml.paragraph(Wml.styled(StyleIds.TABLE_END)));
        }
    }

    private static boolean is(Block block, Role role) {
        return block instanceof Paragraph paragraph && paragraph.role() == role;
    }
}
