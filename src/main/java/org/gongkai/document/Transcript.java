package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document says, one entry per heading, paragraph, item paragraph, table cell and picture (its alternative text), in reading order.
 *
 * <p>Every format must give back exactly these entries. An item's marker stands before its first line with one blank between, or by itself if it begins otherwise; a
 * line break is {@code \n}. Table cells come row by row, each where it begins; empty cells are entries too.
 */
public final class Transcript {
    private Transcript() {}

    /** The entries of a document. */
    public static List<String> of(Document document) {
        return blocks(document.blocks());
    }

    /** The entries of some blocks. */
    public static List<String> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(ENTRIES)).toList();
    }

    /** Whether there is a line at the beginning that a marker can stand on. */
    private static boolean beginsWithText(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return false;
        }
        Block first = blocks.get(0);
        return first instanceof Quote quote
                ? beginsWithText(quote.blocks())
                : !(first instanceof Table || first instanceof Picture);
    }

    private static final Block.Visitor<Stream<String>> ENTRIES = new Block.Visitor<>() {
        @Override
        public Stream<String> heading(Heading heading) {
            return Stream.of(Inline.plain(heading.content()));
        }

        @Override
        public Stream<String> paragraph(Paragraph paragraph) {
            return Stream.of(Inline.plain(paragraph.content()));
        }

        @Override
        public Stream<String> table(Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> Inline.plain(cell.content()));
        }

        @Override
        public Stream<String> items(Items items) {
            return items.items().stream().flatMap(item -> {
                List<String> entries = new ArrayList<>(blocks(item.blocks()));
                if (beginsWithText(item.blocks())) {
                    entries.set(0, (item.marker() + " " + entries.get(0)).strip());
                } else {
                    entries.add(0, item.marker());
                }
                return entries.stream();
            });
        }

        @Override
        public Stream<String> quote(Quote quote) {
            return blocks(quote.blocks()).stream();
        }

        @Override
        public Stream<String> picture(Picture picture) {
            return Stream.of(picture.alternative());
        }
    };
}
