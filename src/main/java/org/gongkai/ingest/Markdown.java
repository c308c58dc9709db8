package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;

/** Writes blocks as the Markdown that {@link org.gongkai.narrative.NarrativeReader} reads back as the same blocks. */
final class Markdown {
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\*\\[]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|<(?=[A-Za-z])|\\{(?=\\{)");
    private static final Pattern LINE_START =
            Pattern.compile("^(?:#{1,6}(?= |$)|[>+-](?= |$)|>|\\|)|^([0-9]{1,9})(?=[.)](?: |$))");

    private Markdown() {}

    /** Blocks as Markdown, without a line end at the end. */
    static String of(List<Block> blocks) {
        int top = blocks.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).level())
                .min()
                .orElse(1);
        return new Writer(top).blocks(blocks);
    }

    /** Inlines as Markdown on one line, line breaks kept. */
    static String line(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(INLINES)).collect(Collectors.joining());
    }

    private static final class Writer implements Block.Visitor<String> {
        private final int top;
        /** Two lists in a row stay apart by their marks. */
        private char bullet = '-';

        Writer(int top) {
            this.top = top;
        }

        String blocks(List<Block> blocks) {
            List<String> written = new ArrayList<>();
            Block before = null;
            for (Block block : blocks) {
                bullet = before instanceof Items && bullet == '-' ? '*' : '-';
                written.add(block.accept(this));
                before = block;
            }
            return String.join("\n\n", written);
        }

        @Override
        public String heading(Heading heading) {
            return "#".repeat(Math.min(heading.level() - top + 1, 6)) + " "
                    + line(heading.content()).replace("\\\n", " ");
        }

        @Override
        public String paragraph(Paragraph paragraph) {
            String text = line(paragraph.content());
            return LINE_START
                    .matcher(text)
                    .replaceFirst(found -> found.group(1) == null ? "\\\\" + found.group() : found.group(1) + "\\\\");
        }

        @Override
        public String table(Table table) {
            List<String> rows = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                String cells = row.cells().stream()
                        .map(cell -> line(cell.content())
                                .replace("|", "\\|")
                                .replace("\\\n", "")
                                .strip())
                        .collect(Collectors.joining(" | ", "| ", " |"));
                rows.add(cells);
                if (rows.size() == 1) {
                    rows.add("|" + " --- |".repeat(row.cells().size()));
                }
            }
            return String.join("\n", rows);
        }

        @Override
        public String items(Items items) {
            char mark = bullet;
            return items.items().stream().map(item -> item(item, mark)).collect(Collectors.joining("\n"));
        }

        private String item(Items.Item item, char mark) {
            String marker = item.marker().equals("•") ? String.valueOf(mark) : item.marker();
            String indent = "\n" + " ".repeat(marker.length() + 1);
            String inner = blocks(item.blocks());
            return marker + " " + inner.replace("\n", indent).replaceAll("(?m)^ +$", "");
        }

        @Override
        public String quote(Quote quote) {
            String inner = blocks(quote.blocks());
            return ("> " + inner.replace("\n", "\n> ")).replaceAll("(?m) +$", "");
        }

        @Override
        public String picture(Picture picture) {
            return "![" + escaped(picture.alternative()) + "]("
                    + picture.image().name() + ")";
        }
    }

    private static final Inline.Visitor<String> INLINES = new Inline.Visitor<>() {
        @Override
        public String text(Inline.Text text) {
            return escaped(text.text());
        }

        @Override
        public String strong(Inline.Strong strong) {
            return "**" + line(strong.content()) + "**";
        }

        @Override
        public String emphasis(Inline.Emphasis emphasis) {
            return "*" + line(emphasis.content()) + "*";
        }

        @Override
        public String link(Inline.Link link) {
            String shown = Inline.plain(link.content());
            if (shown.equals(link.target())) {
                return shown;
            }
            if (link.target().equals("mailto:" + shown)) {
                return "<" + shown + ">";
            }
            return "[" + line(link.content()) + "](" + link.target() + ")";
        }

        @Override
        public String lineBreak(Inline.LineBreak lineBreak) {
            return "\\\n";
        }
    };

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\\\\\$0");
    }
}
