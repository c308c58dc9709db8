package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The heights of rows: first what the cells of one row need, then spans share among their rows what they still lack. */
final class RowHeights {
    private RowHeights() {}

    static double[] of(List<SetCell> cells, int rows, double size, double padding) {
        double[] heights = new double[rows];
        Arrays.fill(heights, SetCell.LEADING * size + 2 * padding);
        List<SetCell> spanning = new ArrayList<>();
        for (SetCell cell : cells) {
            if (cell.rowSpan() == 1) {
                stretch(heights, cell, padding);
            } else {
                spanning.add(cell);
            }
        }
        spanning.sort(Comparator.comparingInt(SetCell::rowSpan));
        spanning.forEach(cell -> stretch(heights, cell, padding));
        return heights;
    }

    private static void stretch(double[] heights, SetCell cell, double padding) {
        double lacking = cell.textHeight() + 2 * padding;
        for (int row = cell.row(); row < cell.endRow(); row++) {
            lacking -= heights[row];
        }
        if (lacking > 0) {
            for (int row = cell.row(); row < cell.endRow(); row++) {
                heights[row] += lacking / cell.rowSpan();
            }
        }
    }
}
