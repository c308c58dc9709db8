package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts rows that are taller than a page at line boundaries into rows that are not; nothing is lost. */
final class TallRows {
    private TallRows() {}

    static SetTable cut(SetTable table, double pageHeight) {
        // A header that fills half a page is not repeated, or nothing else would find room.
        SetTable result = table.headerHeight() > pageHeight / 2 ? table.withoutHeader() : table;
        double room = pageHeight - result.headerHeight();
        for (int row = 0; row < result.rows(); row++) {
            if (row >= result.headerRows() && result.heights()[row] > room) {
                result = cut(result, row, room);
            }
        }
        return result;
    }

    /** The row as one that fills the room and one with the rest, which may have to be cut again. */
    private static SetTable cut(SetTable table, int row, double room) {
        List<SetCell> cells = new ArrayList<>();
        double rest = 0;
        for (SetCell cell : table.cells()) {
            if (cell.row() > row) {
                cells.add(cell.at(cell.row() + 1, cell.rowSpan()));
            } else if (cell.endRow() <= row) {
                cells.add(cell);
            } else if (cell.rowSpan() > 1) {
                cells.add(cell.at(cell.row(), cell.rowSpan() + 1));
            } else {
                double lineHeight = SetCell.lineHeight(cell.lines());
                int fitting = (int) Math.max(1, (room - 2 * table.padding()) / Math.max(lineHeight, 1));
                int split = Math.min(fitting, cell.lines().size());
                List<Line> below = cell.lines().subList(split, cell.lines().size());
                cells.add(cell.slice(row, cell.lines().subList(0, split)));
                cells.add(cell.slice(row + 1, below));
                rest = Math.max(rest, below.size() * lineHeight + 2 * table.padding());
            }
        }
        return table.with(
                inserted(table.heights(), row, room, Math.max(rest, 2 * table.padding())),
                inserted(table.keep(), row),
                cells);
    }

    private static double[] inserted(double[] heights, int row, double first, double second) {
        double[] more = Arrays.copyOf(heights, heights.length + 1);
        System.arraycopy(heights, row + 1, more, row + 2, heights.length - row - 1);
        more[row] = first;
        more[row + 1] = second;
        return more;
    }

    private static boolean[] inserted(boolean[] keep, int row) {
        boolean[] more = Arrays.copyOf(keep, keep.length + 1);
        System.arraycopy(keep, row, more, row + 1, keep.length - row);
        more[row] = false;
        return more;
    }
}
