package org.gongkai.render.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;
import org.gongkai.render.Renderer;

/**
 * Writes a report as lines of text: the agency's name, the title on one line, then a line for each paragraph and for each row of a table,
 * whose cells are parted by tabs.
 */
public final class TextRenderer implements Renderer {
    @Override
    public byte[] render(Document document) {
        StringBuilder text = new StringBuilder();
        text.append(document.about().agency()).append('\n');
        text.append(document.about().title()).append('\n');
        // The title is there already, on one line.
        Lines lines = new Lines(text);
        document.blocks().stream().skip(1).forEach(block -> block.accept(lines));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private record Lines(StringBuilder text) implements Block.Visitor<Lines> {
        @Override
        public Lines heading(Heading heading) {
            return line(heading.content());
        }

        @Override
        public Lines paragraph(Paragraph paragraph) {
            return line(paragraph.content());
        }

        @Override
        public Lines table(Table table) {
            for (Table.Row row : table.rows()) {
                line(row.cells().stream()
                        .map(cell -> plain(cell.content()))
                        .filter(cell -> !cell.isBlank())
                        .collect(Collectors.joining("\t")));
            }
            return this;
        }

        @Override
        public Lines items(Items items) {
            items.items().forEach(item -> item.blocks().forEach(block -> block.accept(this)));
            return this;
        }

        @Override
        public Lines quote(Quote quote) {
            quote.blocks().forEach(block -> block.accept(this));
            return this;
        }

        @Override
        public Lines picture(Picture picture) {
            return line(picture.alternative());
        }

        private Lines line(List<Inline> content) {
            return line(plain(content));
        }

        private Lines line(String line) {
            text.append(line).append('\n');
            return this;
        }

        private static String plain(List<Inline> content) {
            return Inline.plain(content).replace('\n', ' ').replace('\t', ' ');
        }
    }
}
