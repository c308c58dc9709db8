package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with all its lines broken, ready to be drawn row by row on as many pages as it takes.
 *
 * @param headerRows are drawn again on every page
 * @param heights of the rows, in points
 * @param keep whether no page may end after a row
 * @param padding above and below the text of a cell
 * @param isForm whether it is a statutory table, which stays on one page if a page can hold it
 */
record SetTable(
        double before,
        boolean keepWithNext,
        int headerRows,
        double[] heights,
        boolean[] keep,
        double padding,
        List<SetCell> cells,
        boolean isForm)
        implements Piece {
    /** The share of a page that may stay empty for the sake of a table of several sections. */
    private static final double MOST_EMPTY = 1 / 3.0;

    SetTable {
        cells = List.copyOf(cells);
    }

    int rows() {
        return heights.length;
    }

    @Override
    public double height() {
        return height(0, rows());
    }

    double headerHeight() {
        return height(0, headerRows);
    }

    private double height(int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    @Override
    public SetTable keptWithNext() {
        return new SetTable(before, true, headerRows, heights, keep, padding, cells, isForm);
    }

    @Override
    public SetTable after(double distance) {
        return new SetTable(distance, keepWithNext, headerRows, heights, keep, padding, cells, isForm);
    }

    SetTable with(double[] newHeights, boolean[] newKeep, List<SetCell> newCells) {
        return new SetTable(before, keepWithNext, headerRows, newHeights, newKeep, padding, newCells, isForm);
    }

    SetTable withoutHeader() {
        return new SetTable(before, keepWithNext, 0, heights, keep, padding, cells, isForm);
    }

    /**
     * All of it if it is short or a form; else the header and the first rows that belong together. A form of several sections may end a
     * page after one if more than a third of the page would stay empty.
     */
    @Override
    public double leastHeight(double pageHeight, double room) {
        double whole = height();
        boolean mayPart = isForm && headerRows == 0 && room < whole && room > pageHeight * MOST_EMPTY;
        boolean isKept = isForm ? !mayPart : whole <= pageHeight / 2;
        if (whole <= pageHeight && isKept) {
            return whole;
        }
        return Math.min(height(0, groupEnd(headerRows)), pageHeight);
    }

    private int groupEnd(int from) {
        int row = from;
        while (row < rows() - 1 && keep[row]) {
            row++;
        }
        return Math.min(row + 1, rows());
    }

    /**
     * How far the table can go on a page.
     *
     * @param from the first row not yet drawn
     * @param room in points, for repeated header rows too
     * @param anywhere whether a break within a group, or after a row that does not fit, is better than none: on an empty page
     * @return the row after the last one that fits; {@code from} if none does
     */
    int fitting(int from, double room, boolean anywhere) {
        double left = room - (from > 0 ? headerHeight() : 0) + 1e-6;
        int fits = from;
        while (fits < rows() && heights[fits] <= left) {
            left -= heights[fits++];
        }
        int end = fits;
        while (end > from && end < rows() && keep[end - 1]) {
            end--;
        }
        // A header alone at the foot of a page helps nobody.
        if (end > Math.max(from, from == 0 ? headerRows : 0)) {
            return end;
        }
        return anywhere ? Math.max(fits, from + 1) : from;
    }

    double height(int from, int to, boolean withHeader) {
        return height(from, to) + (withHeader ? headerHeight() : 0);
    }

    /** Rows as they look on a page, y relative to the first of them; header rows come before them unless they are among them. */
    List<Mark> marks(int from, int to) {
        Rules rules = new Rules();
        List<Mark> texts = new ArrayList<>();
        double rightEdge = rightEdge();
        double y = 0;
        if (from > 0 && headerRows > 0) {
            for (SetCell cell : cells) {
                if (cell.row() < headerRows) {
                    double top = height(0, cell.row());
                    double height = height(cell.row(), cell.endRow());
                    box(cell, top, height, rightEdge, false, rules);
                    texts.addAll(cell.untagged().marks(top, height));
                }
            }
            y = headerHeight();
        }
        for (SetCell cell : cells) {
            int first = Math.max(from, cell.row());
            int last = Math.min(to, cell.endRow());
            if (first < last) {
                double top = y + height(from, first);
                double height = height(first, last);
                box(cell, top, height, rightEdge, last == to, rules);
                texts.addAll(cell.row() >= from ? cell.marks(top, height) : cell.marksAgain(top, height));
            }
        }
        List<Mark> marks = rules.joined();
        marks.addAll(texts);
        return marks;
    }

    /** Every cell draws its upper and its left edge; the others belong to its neighbours, or here to the edge of the table. */
    private static void box(SetCell cell, double top, double height, double rightEdge, boolean isAtFoot, Rules rules) {
        double left = cell.border().left();
        double right = cell.border().right();
        double bottom = top + height;
        rules.across(left, right, top);
        rules.down(left, top, bottom);
        if (right > rightEdge - Mark.Rule.THICKNESS) {
            rules.down(right, top, bottom);
        }
        if (isAtFoot) {
            rules.across(left, right, bottom);
        }
    }

    private double rightEdge() {
        double right = 0;
        for (SetCell cell : cells) {
            right = Math.max(right, cell.border().right());
        }
        return right;
    }
}
