package org.gongkai.render.layout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gongkai.document.Inline;
import org.gongkai.document.Table.CellKind;

/**
 * Texts of statutory cells that were broken into lines before: labels and small numbers are the same in nearly every report.
 *
 * <p>Keeps the first few thousand, so that its size is bounded; what it gives is what setting the cell anew would give. Safe for any number
 * of threads.
 */
final class CellTexts {
    private static final int MOST = 4096;

    private final Map<Key, CellText> known = new ConcurrentHashMap<>();

    /** A text in lines; see {@link SetCell}. */
    record CellText(List<Line> lines, List<Line> again) {}

    /**
     * All that the lines of a plain text depend on.
     *
     * @param table the id of a statutory table, which stands for its style
     * @param width of the room for the text, in points
     */
    private record Key(String table, CellKind kind, boolean isSpanning, double width, String text) {
        /** Two of them alone tell nearly all texts apart; a record's own asks all five, by way of many small methods. */
        @Override
        public int hashCode() {
            return text.hashCode() * 31 + Double.hashCode(width);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && text.equals(key.text)
                    && width == key.width
                    && kind == key.kind
                    && isSpanning == key.isSpanning
                    && table.equals(key.table);
        }
    }

    /** The lines of a cell, set if they are not known. */
    CellText of(
            String table,
            CellKind kind,
            boolean isSpanning,
            double width,
            List<Inline> content,
            Supplier<CellText> set) {
        if (table.isEmpty() || content.size() != 1 || !(content.get(0) instanceof Inline.Text text)) {
            return set.get();
        }
        Key key = new Key(table, kind, isSpanning, width, text.text());
        CellText cell = known.get(key);
        if (cell == null) {
            cell = set.get();
            if (known.size() < MOST) {
                known.put(key, cell);
            }
        }
        return cell;
    }
}
