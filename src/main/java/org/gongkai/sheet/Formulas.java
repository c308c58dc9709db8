package org.gongkai.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Cells as formulas name them: neighbours together as ranges. */
final class Formulas {
    private Formulas() {}

    /** {@code SUM(D6:I6,D9)}; text such as {@code /} counts nothing. */
    static String sum(List<CellAddress> cells) {
        return ranges(cells).stream()
                .map(CellRangeAddress::formatAsString)
                .collect(Collectors.joining(",", "SUM(", ")"));
    }

    /** The same cells as ranges of a row or a column each, in order. */
    static List<CellRangeAddress> ranges(List<CellAddress> cells) {
        List<CellRangeAddress> ranges = new ArrayList<>();
        for (CellAddress cell : cells) {
            CellRangeAddress last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && continuesRow(last, cell)) {
                last.setLastColumn(cell.getColumn());
            } else if (last != null && continuesColumn(last, cell)) {
                last.setLastRow(cell.getRow());
            } else {
                ranges.add(new CellRangeAddress(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()));
            }
        }
        return ranges;
    }

    private static boolean continuesRow(CellRangeAddress range, CellAddress cell) {
        return range.getFirstRow() == range.getLastRow()
                && cell.getRow() == range.getLastRow()
                && cell.getColumn() == range.getLastColumn() + 1;
    }

    private static boolean continuesColumn(CellRangeAddress range, CellAddress cell) {
        return range.getFirstColumn() == range.getLastColumn()
                && cell.getColumn() == range.getLastColumn()
                && cell.getRow() == range.getLastRow() + 1;
    }
}
