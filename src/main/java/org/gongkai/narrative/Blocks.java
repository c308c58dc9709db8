package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Items;
import org.gongkai.document.Quote;

/** Turns the tree that {@link Grammar} found into blocks of a document. */
final class Blocks {
    private static final Pattern MARKER = Pattern.compile(" *+([0-9]+[.)]|[-+*])");
    private static final int NO_HEADING_YET = 0;

    private final String source;
    private final Desk desk;
    private final int baseLevel;
    private int firstLevel = NO_HEADING_YET;

    /**
     * A reader of one tree.
     *
     * @param source the text that the tree was made of
     */
    Blocks(String source, Desk desk, int baseLevel) {
        this.source = source;
        this.desk = desk;
        this.baseLevel = baseLevel;
    }

    /** The blocks within a node. */
    List<Block> of(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(block(node));
        }
        return blocks;
    }

    private List<Block> block(Node node) {
        if (node instanceof org.commonmark.node.Paragraph) {
            return Assembler.blocks(pieces(node), desk);
        } else if (node instanceof org.commonmark.node.Heading heading) {
            return List.of(new Heading(level(heading), Assembler.inlines(pieces(heading), desk)));
        } else if (node instanceof ListBlock list) {
            return List.of(items(list));
        } else if (node instanceof BlockQuote) {
            return List.of(new Quote(of(node)));
        } else if (node instanceof TableBlock) {
            return List.of(new PipeTable(source, desk).read(node));
        }
        throw new IllegalStateException("the grammar knows no " + node);
    }

    private List<Piece> pieces(Node block) {
        Grammar.Lines lines = (Grammar.Lines) block.getFirstChild();
        return InlineReader.read(Content.of(lines.lines(), source), desk);
    }

    private int level(org.commonmark.node.Heading heading) {
        if (firstLevel == NO_HEADING_YET) {
            firstLevel = heading.getLevel();
        }
        int level = baseLevel + 1 + heading.getLevel() - firstLevel;
        // A later heading above the first one would stand beside the part's own.
        return Math.min(Math.max(level, baseLevel + 1), 6);
    }

    private Items items(ListBlock list) {
        List<Items.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            items.add(new Items.Item(marker((ListItem) node), of(node)));
        }
        return new Items(list instanceof OrderedList, items);
    }

    /** The marker as typed; the library would count on from the first number. */
    private String marker(ListItem item) {
        Matcher marker =
                MARKER.matcher(source).region(item.getSourceSpans().get(0).getInputIndex(), source.length());
        if (!marker.lookingAt()) {
            throw new IllegalStateException("no marker at " + item.getSourceSpans());
        }
        return marker.group(1).length() == 1 ? "•" : marker.group(1);
    }
}
