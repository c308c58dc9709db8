package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Style;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.render.ColumnWidths;

/**
 * The columns of a table.
 *
 * @param edges from the table's left to the left of each column, then the table's right, in twips; one more than there are columns
 */
record Columns(List<Long> edges) {
    Columns {
        edges = List.copyOf(edges);
    }

    /**
     * The columns of a table in a style.
     *
     * @param whole the width of the type area in twips
     */
    static Columns of(Table table, Style.TableStyle style, long whole) {
        List<Long> edges = new ArrayList<>();
        double left = 0;
        edges.add(0L);
        for (double width : ColumnWidths.of(table, style, whole / 20.0)) {
            left += width;
            // Rounded from the left edge on, so that the columns make up the whole exactly.
            edges.add(Math.round(left * 20));
        }
        return new Columns(edges);
    }

    /** The width of some adjacent columns in twips. */
    long width(int first, int count) {
        return edges.get(first + count) - edges.get(first);
    }

    /** The width that a cell leaves to its text, in twips. */
    long room(Cell cell) {
        return width(cell.column(), cell.columnSpan()) - 2 * TableGrid.SIDE_MARGIN;
    }

    /**
     * The indent by which a label that needs several lines fills them evenly: 商业企业 in two and two characters, not in three and one.
     *
     * @param size in points
     * @param room in twips
     */
    static Indent balance(String label, double size, long room) {
        int characters = label.codePointCount(0, label.length());
        int most = (int) (room / (size * 20));
        if (most == 0 || characters <= most) {
            return Indent.NONE;
        }
        int lines = (characters + most - 1) / most;
        int even = (characters + lines - 1) / lines;
        // Half a character is left over on each line, since a stand-in font may be a little wider.
        long spare = Math.round((room - (even + 0.5) * size * 20) / 2);
        return spare > 0 ? Indent.twips(spare, spare) : Indent.NONE;
    }
}
