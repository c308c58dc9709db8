package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.render.layout.Setting.Align;

/**
 * A table cell with its text broken into lines.
 *
 * @param tag what its text belongs to
 * @param row from 0
 * @param column where its text stands; its borders are half a padding further out
 * @param again the lines that stand in for its text when it goes on over a page break; empty for a cell of one row
 */
record SetCell(
        Tag tag, int row, int rowSpan, Column border, Column column, Align align, List<Line> lines, List<Line> again) {
    /** The height of a line as a multiple of its size. */
    static final double LEADING = 1.25;

    int endRow() {
        return row + rowSpan;
    }

    static double lineHeight(List<Line> lines) {
        double height = 0;
        for (Line line : lines) {
            height = Math.max(height, LEADING * line.size());
        }
        return height;
    }

    double textHeight() {
        return textHeight(lines);
    }

    /** Lines of a remark are lower than that of the figure. */
    private static double textHeight(List<Line> lines) {
        double sum = 0;
        for (Line line : lines) {
            sum += LEADING * line.size();
        }
        return sum;
    }

    /** Its text in the middle of a space of this height. */
    List<Mark> marks(double y, double height) {
        return marks(lines, tag, y, height);
    }

    /** The words that remind of its text on a page further on; none if they have no room. */
    List<Mark> marksAgain(double y, double height) {
        return textHeight(again) <= height ? marks(again, null, y, height) : List.of();
    }

    private List<Mark> marks(List<Line> text, Tag owner, double y, double height) {
        double top = y + (height - textHeight(text)) / 2;
        List<Mark> marks = new ArrayList<>();
        for (Line line : text) {
            double lineHeight = LEADING * line.size();
            marks.addAll(Setting.marks(line, owner, column, align, top, lineHeight));
            top += lineHeight;
        }
        return marks;
    }

    /** The same as page furniture. */
    SetCell untagged() {
        return new SetCell(null, row, rowSpan, border, column, align, lines, again);
    }

    /** A part of it, in rows of its own. */
    SetCell slice(int newRow, List<Line> some) {
        return new SetCell(tag, newRow, 1, border, column, align, some, List.of());
    }

    SetCell at(int newRow, int newSpan) {
        return new SetCell(tag, newRow, newSpan, border, column, align, lines, again);
    }
}
