package org.gongkai.render.layout;

import java.util.Comparator;
import java.util.List;

/** The heights of rows: first what the cells of one row need, then spans share among their rows what they still lack. */
final class RowHeights {
    private RowHeights() {}

    static double[] of(List<SetCell> cells, int rows, double size, double padding) {
        double[] heights = new double[rows];
        java.util.Arrays.fill(heights, SetCell.LEADING * size + 2 * padding);
        cells.stream().sorted(Comparator.comparingInt(SetCell::rowSpan)).forEach(cell -> {
            double lacking = cell.textHeight() + 2 * padding;
            for (int row = cell.row(); row < cell.endRow(); row++) {
                lacking -= heights[row];
            }
            for (int row = cell.row(); row < cell.endRow() && lacking > 0; row++) {
                heights[row] += lacking / cell.rowSpan();
            }
        });
        return heights;
    }
}
