package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.Passage.Piece;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;

/** Collects the passages of a text. */
final class Passages implements Block.Visitor<Void> {
    private final String key;
    private final boolean exact;
    private final List<Passage> passages = new ArrayList<>();
    private String heading = "";

    private Passages(String key, boolean exact) {
        this.key = key;
        this.exact = exact;
    }

    /**
     * The passages of some blocks, without empty ones.
     *
     * @param exact whether their characters know their places
     */
    static List<Passage> of(String key, boolean exact, List<Block> blocks) {
        Passages collector = new Passages(key, exact);
        blocks.forEach(block -> block.accept(collector));
        return collector.passages;
    }

    /** A single line as a passage, if it says anything. */
    static List<Passage> line(String key, boolean exact, List<Inline> content) {
        Passages collector = new Passages(key, exact);
        collector.add(content);
        return collector.passages;
    }

    private void add(List<Inline> content) {
        Pieces pieces = new Pieces(new StringBuilder(), new ArrayList<>());
        content.forEach(inline -> inline.accept(pieces));
        if (!pieces.pieces().isEmpty()) {
            passages.add(new Passage(key, heading, pieces.text().toString(), pieces.pieces(), exact));
        }
    }

    @Override
    public Void heading(Heading block) {
        heading = "";
        add(block.content());
        heading = Inline.plain(block.content());
        return null;
    }

    @Override
    public Void paragraph(Paragraph block) {
        add(block.content());
        return null;
    }

    @Override
    public Void table(Table block) {
        block.rows().forEach(row -> row.cells().forEach(cell -> add(cell.content())));
        return null;
    }

    @Override
    public Void items(Items block) {
        block.items().forEach(item -> item.blocks().forEach(inner -> inner.accept(this)));
        return null;
    }

    @Override
    public Void quote(Quote block) {
        block.blocks().forEach(inner -> inner.accept(this));
        return null;
    }

    @Override
    public Void picture(Picture block) {
        return null;
    }

    /** Flattens inlines. */
    private record Pieces(StringBuilder text, List<Piece> pieces) implements Inline.Visitor<Void> {
        @Override
        public Void text(Inline.Text inline) {
            if (!inline.text().isEmpty()) {
                pieces.add(new Piece(text.length(), inline.where(), inline.quoted()));
                text.append(inline.text());
            }
            return null;
        }

        @Override
        public Void strong(Inline.Strong strong) {
            strong.content().forEach(inline -> inline.accept(this));
            return null;
        }

        @Override
        public Void emphasis(Inline.Emphasis emphasis) {
            emphasis.content().forEach(inline -> inline.accept(this));
            return null;
        }

        @Override
        public Void link(Inline.Link link) {
            link.content().forEach(inline -> inline.accept(this));
            return null;
        }

        @Override
        public Void lineBreak(Inline.LineBreak lineBreak) {
            // A break at the very start has no piece to belong to.
            if (!pieces.isEmpty()) {
                text.append('\n');
            }
            return null;
        }
    }
}
