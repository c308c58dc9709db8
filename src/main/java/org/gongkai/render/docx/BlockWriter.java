package org.gongkai.render.docx;

import java.util.List;
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
import org.gongkai.render.Ems;
import org.gongkai.render.docx.DocumentPart.Element;
import org.gongkai.render.layout.TitleLines;

/** Blocks → the paragraphs and tables of word/document.xml, in reading order; for one document. */
final class BlockWriter implements Block.Visitor<BlockWriter> {
    /** How far each quote stands in on the left, in ems; on the right it is one. */
    private static final double QUOTED = 2;

    private final Style style;
    private final PageSetup page;
    private final Attachments attachments;
    private final DocumentPart part;
    /** Whether the last thing written is a table. */
    private boolean afterTable;

    /** Where the text of the list item at hand begins, in ems from the margin; 0 outside lists. */
    private double itemIndent;
    /** The markers of list items that have not said anything yet: {@code "1. "}. */
    private String markers = "";

    /** How many quotes the block at hand stands in. */
    private int quotes;

    /** Whether a page break may not part the block at hand from 落款. */
    private boolean beforeSignOff;

    private long pictures;

    BlockWriter(Style style, PageSetup page, DocumentPart part, Attachments attachments) {
        this.style = style;
        this.page = page;
        this.part = part;
        this.attachments = attachments;
    }

    /** Writes a whole document, with the empty paragraph that Word demands after a last table. */
    void write(List<Block> blocks) {
        writeAll(blocks);
        closeTable();
    }

    @Override
    public BlockWriter heading(Heading heading) {
        Shape.OfParagraph shape = Shape.OfParagraph.styled(StyleIds.heading(heading.level()));
        return add(shape, heading.level() == 1 ? title(heading) : heading.content());
    }

    private List<Inline> title(Heading heading) {
        return parted(heading.content(), style.title().size(), page.textWidth() / 20.0);
    }

    /** A text with line breaks where sense and balance want them, as the other formats of pages have it; a style cannot say that. */
    private static List<Inline> parted(List<Inline> content, double size, double measure) {
        String text = Inline.plain(content);
        if (text.indexOf('\n') >= 0 || !content.stream().allMatch(Inline.Text.class::isInstance)) {
            return content;
        }
        List<String> lines = TitleLines.of(text, size, measure);
        return List.of(new Inline.Text(String.join("\n", lines), ((Inline.Text) content.get(0)).where()));
    }

    @Override
    public BlockWriter paragraph(Paragraph paragraph) {
        Shape.OfParagraph shape = shape(paragraph.role());
        return add(beforeSignOff ? shape.kept() : shape, paragraph.content());
    }

    @Override
    public BlockWriter table(Table table) {
        flushMarkers();
        // Word would make one table of two that touch.
        closeTable();
        new TableWriter(table, style, page, part, attachments).write();
        afterTable = true;
        return this;
    }

    @Override
    public BlockWriter items(Items items) {
        double outer = itemIndent;
        for (Items.Item item : items.items()) {
            String marker = item.marker() + " ";
            markers += marker;
            itemIndent = (outer == 0 ? 2 : outer) + Ems.width(marker);
            writeAll(item.blocks());
            flushMarkers();
        }
        itemIndent = outer;
        return this;
    }

    @Override
    public BlockWriter quote(Quote quote) {
        quotes++;
        writeAll(quote.blocks());
        quotes--;
        return this;
    }

    @Override
    public BlockWriter picture(Picture picture) {
        flushMarkers();
        String file = attachments.picture(picture.image());
        part.open(Element.PARAGRAPH, Shape.OfParagraph.styled(StyleIds.PICTURE)).open(Element.RUN);
        part.add(Drawn.of(picture, file, ++pictures, page));
        part.close(Element.RUN).close(Element.PARAGRAPH);
        afterTable = false;
        return this;
    }

    private void writeAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            beforeSignOff = is(next, Role.SIGNATURE);
            if (is(blocks.get(i), Role.SIGNATURE) && is(next, Role.DATE)) {
                signOff((Paragraph) blocks.get(i), (Paragraph) next);
                i++;
            } else {
                blocks.get(i).accept(this);
            }
        }
    }

    private void signOff(Paragraph signature, Paragraph date) {
        double size = style.body().size();
        List<Inline> signers = parted(signature.content(), size, page.textWidth() / 20.0 - SignOff.MARGIN * size);
        SignOff place = SignOff.of(signers, date.content());
        add(new Shape.OfParagraph(StyleIds.SIGNATURE, true, Indent.right(place.signature(), size)), signers);
        add(new Shape.OfParagraph(StyleIds.DATE, false, Indent.right(place.date(), size)), date.content());
    }

    private Shape.OfParagraph shape(Role role) {
        double size = style.body().size();
        if (role != Role.BODY || (itemIndent == 0 && quotes == 0)) {
            return Shape.OfParagraph.styled(StyleIds.paragraph(role));
        } else if (itemIndent == 0) {
            Indent deeper = quotes == 1 ? Indent.NONE : Indent.of(QUOTED * quotes, 0, quotes, size);
            return new Shape.OfParagraph(StyleIds.QUOTE, false, deeper);
        }
        Indent indent = Indent.of(itemIndent + QUOTED * quotes, -Ems.width(markers), quotes, size);
        return new Shape.OfParagraph(StyleIds.ITEM, false, indent);
    }

    private BlockWriter add(Shape.OfParagraph shape, List<Inline> inlines) {
        part.open(Element.PARAGRAPH, shape);
        RunWriter runs = RunWriter.into(part, attachments, "");
        if (!markers.isEmpty()) {
            runs.write(inlines.isEmpty() ? markers.strip() : markers);
            markers = "";
        }
        runs.write(inlines);
        part.close(Element.PARAGRAPH);
        afterTable = false;
        return this;
    }

    /** Gives markers a line of their own where no text follows that could carry them. */
    private void flushMarkers() {
        if (!markers.isEmpty()) {
            add(shape(Role.BODY), List.of());
        }
    }

    private void closeTable() {
        if (afterTable) {
            add(Shape.OfParagraph.styled(StyleIds.TABLE_END), List.of());
        }
    }

    private static boolean is(Block block, Role role) {
        return block instanceof Paragraph paragraph && paragraph.role() == role;
    }
}
