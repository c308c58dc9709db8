package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Style.TextStyle;
import org.gongkai.document.Table;
import org.gongkai.render.PictureSize;
import org.gongkai.render.layout.Setting.Align;

/** Blocks → pieces, one below the other. */
final class BlockSetter implements Block.Visitor<Void> {
    private static final double TABLE_GAP = 9;
    private static final double NOTE_GAP = 4;
    private static final double BOX_PADDING = 8;

    private final Workshop workshop;
    private final Column column;
    private final Tag parent;
    /** Whether paragraphs begin two characters further right. */
    private final boolean indents;

    private final Headings headings;
    private final List<Piece> pieces = new ArrayList<>();
    /** What the next piece must keep from the last one. */
    private double gap;

    private BlockSetter(Workshop workshop, Column column, Tag parent, boolean indents, Headings headings) {
        this.workshop = workshop;
        this.column = column;
        this.parent = parent;
        this.indents = indents;
        this.headings = headings;
    }

    /** The pieces of a whole document. */
    static List<Piece> pieces(List<Block> blocks, Workshop workshop, Tag root) {
        return new BlockSetter(workshop, workshop.frame().column(), root, true, new Headings()).setAll(blocks);
    }

    private List<Piece> inner(List<Block> blocks, Column inside, Tag tag, boolean indented) {
        return new BlockSetter(workshop, inside, tag, indented, headings).setAll(blocks);
    }

    private List<Piece> setAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i + 1 < blocks.size()
                    && hasRole(blocks.get(i), Paragraph.Role.SIGNATURE)
                    && hasRole(blocks.get(i + 1), Paragraph.Role.DATE)) {
                signOff((Paragraph) blocks.get(i), (Paragraph) blocks.get(++i));
            } else {
                if (i > 0 && isIntroduced(blocks.get(i)) && hasRole(blocks.get(i - 1), Paragraph.Role.BODY)) {
                    keepLast();
                }
                blocks.get(i).accept(this);
            }
        }
        return pieces;
    }

    /** Whether a paragraph before it speaks of it: 各渠道公开数量如下。 */
    private static boolean isIntroduced(Block block) {
        return !(block instanceof Heading || block instanceof Paragraph);
    }

    private static boolean hasRole(Block block, Paragraph.Role role) {
        return block instanceof Paragraph paragraph && paragraph.role() == role;
    }

    private void add(Piece piece) {
        pieces.add(gap > 0 ? piece.after(gap) : piece);
        gap = 0;
    }

    private void keepLast() {
        if (!pieces.isEmpty()) {
            pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).keptWithNext());
        }
    }

    private double em() {
        return workshop.body().size() + workshop.frame().characterPitch();
    }

    /** Lines as strips; a page break leaves at least two of them on either side. */
    private void addLines(List<Line> lines, Tag tag, Column place, Align align, double height, boolean keepLast) {
        for (int i = 0; i < lines.size(); i++) {
            boolean keep = i == 0 && lines.size() > 1 || i == lines.size() - 2 || keepLast && i == lines.size() - 1;
            Column where = i == 0 ? place : new Column(column.left(), column.width());
            Column line = align == Align.LEFT ? where : place;
            add(new Strip(0, height, keep, Setting.marks(lines.get(i), tag, line, align, 0, height)));
        }
    }

    @Override
    public Void heading(Heading heading) {
        TextStyle style = workshop.style().heading(heading.level());
        Tag tag = headings.add(parent, heading);
        if (heading.level() == 1) {
            title(heading, style, tag);
        } else {
            addText(heading.content(), style, tag, 2 * em(), true);
        }
        return null;
    }

    /** Centred; on two lines of about the same length if one will not do; an empty line below. */
    private void title(Heading heading, TextStyle style, Tag tag) {
        List<Glyph> glyphs = workshop.glyphs(heading.content(), style, 0);
        double pitch = Math.max(workshop.frame().linePitch(), style.size() * 1.3);
        List<Line> lines = Balance.title(glyphs, column.width());
        addLines(lines, tag, column, Align.CENTRE, pitch, true);
        gap = pitch;
    }

    /** Running text, justified. */
    private void addText(List<Inline> content, TextStyle style, Tag tag, double indent, boolean keepLast) {
        List<Glyph> glyphs = workshop.glyphs(content, style, workshop.frame().characterPitch());
        List<Line> lines = new LineBreaker(column.width() - indent, column.width()).justified(glyphs);
        addLines(
                lines,
                tag,
                column.indented(indent, 0),
                Align.LEFT,
                workshop.frame().linePitch(),
                keepLast);
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        switch (paragraph.role()) {
            case BODY -> addText(paragraph.content(), workshop.body(), parent.add("P"), indents ? 2 * em() : 0, false);
            case NOTE -> note(paragraph);
            case CORRECTION -> correction(paragraph);
            case SIGNATURE, DATE -> {
                keepLast();
                gap = workshop.frame().linePitch();
                addLines(
                        lines(paragraph),
                        parent.add("P"),
                        column.indented(0, 2 * em()),
                        Align.RIGHT,
                        workshop.frame().linePitch(),
                        false);
            }
        }
        return null;
    }

    private List<Line> lines(Paragraph paragraph) {
        return Balance.title(workshop.glyphs(paragraph.content(), workshop.body(), 0), column.width() - 2 * em());
    }

    private void note(Paragraph paragraph) {
        TextStyle style = workshop.style().note();
        List<Line> lines = new LineBreaker(column.width(), column.width())
                .justified(workshop.glyphs(paragraph.content(), style, 0));
        if (!pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof SetTable) {
            keepLast();
            gap = NOTE_GAP;
        }
        addLines(lines, parent.add("P"), column, Align.LEFT, style.size() * 1.4, false);
        gap = TABLE_GAP;
    }

    /** A paragraph in a box. */
    private void correction(Paragraph paragraph) {
        Column inside = column.indented(BOX_PADDING, BOX_PADDING);
        Tag tag = parent.add("P");
        List<Line> lines = new LineBreaker(inside.width(), inside.width())
                .justified(workshop.glyphs(
                        paragraph.content(), workshop.body(), workshop.frame().characterPitch()));
        double pitch = workshop.frame().linePitch();
        for (int i = 0; i < lines.size(); i++) {
            List<Mark> sides = new ArrayList<>();
            sides.add(new Mark.Rule(column.left(), 0, column.left(), pitch));
            sides.add(new Mark.Rule(column.right(), 0, column.right(), pitch));
            if (i == 0) {
                sides.add(new Mark.Rule(column.left(), 0, column.right(), 0));
            }
            if (i == lines.size() - 1) {
                sides.add(new Mark.Rule(column.left(), pitch, column.right(), pitch));
            }
            List<Mark> text = Setting.marks(lines.get(i), tag, inside, Align.LEFT, 0, pitch);
            add(new Strip(0, pitch, i < lines.size() - 1, sides).with(text));
        }
        gap = pitch / 2;
    }

    /** 署名右空二字，日期首字比署名首字右移二字；日期较长时日期右空二字。The paragraph before goes along over a page break. */
    private void signOff(Paragraph signature, Paragraph date) {
        List<Line> signers = lines(signature);
        List<Line> dates = lines(date);
        keepLast();
        gap = workshop.frame().linePitch();
        Column right = column.indented(0, 2 * em());
        double signerWidth = signers.stream().mapToDouble(Line::width).max().orElse(0);
        double dateWidth = dates.stream().mapToDouble(Line::width).max().orElse(0);
        double dateLeft = dateWidth > signerWidth ? right.right() - dateWidth : column.right() - signerWidth;
        double signerRight = dateWidth > signerWidth ? dateLeft - 2 * em() + signerWidth : right.right();
        double pitch = workshop.frame().linePitch();
        Column signerColumn = new Column(column.left(), signerRight - column.left());
        addLines(signers, parent.add("P"), signerColumn, Align.RIGHT, pitch, true);
        // Lines after the first fall back to the column; a date that needs two does not exist.
        addLines(dates, parent.add("P"), new Column(dateLeft, dateWidth), Align.LEFT, pitch, false);
    }

    @Override
    public Void table(Table table) {
        gap = Math.max(gap, pieces.isEmpty() ? 0 : NOTE_GAP);
        add(new TableSetter(workshop, column, table).set(parent.add("Table", table.caption())));
        gap = TABLE_GAP;
        return null;
    }

    @Override
    public Void items(Items items) {
        Tag list = parent.add("L");
        double indent = indents ? 2 * em() : 0;
        for (Items.Item item : items.items()) {
            Tag entry = list.add("LI");
            Line marker = Line.natural(workshop.glyphs(item.marker(), workshop.body()), true);
            double hanging = Math.max(1.5 * em(), marker.width() + em() / 4);
            Tag label = entry.add("Lbl");
            List<Piece> body = new ArrayList<>(
                    inner(item.blocks(), column.indented(indent + hanging, 0), entry.add("LBody"), false));
            List<Mark> marks = Setting.marks(
                    marker,
                    label,
                    column.indented(indent, 0),
                    Align.LEFT,
                    0,
                    workshop.frame().linePitch());
            if (!body.isEmpty() && body.get(0) instanceof Strip first) {
                body.set(0, first.with(marks));
            } else {
                body.add(0, new Strip(0, workshop.frame().linePitch(), !body.isEmpty(), marks));
            }
            body.forEach(this::add);
        }
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        inner(quote.blocks(), column.indented(2 * em(), em()), parent.add("BlockQuote"), indents)
                .forEach(this::add);
        return null;
    }

    @Override
    public Void picture(Picture picture) {
        double highest = workshop.frame().typeHeight() - 2 * workshop.frame().linePitch();
        PictureSize size = PictureSize.of(picture.image(), column.width(), highest);
        double left = column.left() + (column.width() - size.width()) / 2;
        Tag tag = parent.add("Figure", picture.alternative());
        gap = Math.max(gap, NOTE_GAP);
        add(new Strip(
                0, size.height(), false, List.of(new Mark.Image(tag, picture, left, 0, size.width(), size.height()))));
        gap = TABLE_GAP;
        return null;
    }
}
