package org.gongkai.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.document.Style;
import org.gongkai.form.Grid;

/** Gives a sheet's columns the widths of the printed table and its rows room for their headers: spreadsheets do not fit merged cells. */
record RowHeights(XSSFSheet sheet, Style.TableStyle style, Grid grid) {
    /** Cells to type in want more room than printed ones. */
    private static final double SCALE = 1.3;

    private static final double EQUAL = 156;
    private static final double POINTS_IN_MILLIMETRE = 72 / 25.4;
    /** Width of a digit of a workbook's default font, in millimetres at 96 dpi: the unit of column widths. */
    private static final double DIGIT = 7 * 25.4 / 96;

    private static final double LINE = 1.35;
    private static final double MARGIN = 6;

    void set() {
        for (int column = 0; column < grid.columns(); column++) {
            sheet.setColumnWidth(column, (int) (width(column, 1) / DIGIT * 256));
        }
        for (int row = 0; row < grid.rows(); row++) {
            CellUtil.getRow(TableLayout.TOP + row, sheet).setHeightInPoints((float) height(row));
        }
    }

    private double height(int row) {
        List<Grid.Cell> cells =
                grid.cells().stream().filter(cell -> cell.row() == row).toList();
        double lines = cells.stream().mapToDouble(this::lines).max().orElse(1);
        return Math.ceil(lines) * style.size() * LINE + MARGIN;
    }

    /** How many lines of a row a header takes. */
    private double lines(Grid.Cell cell) {
        double room = width(cell.column(), cell.columnSpan()) * POINTS_IN_MILLIMETRE - MARGIN;
        double lines = Math.ceil(cell.label().length() * style.size() / Math.max(room, style.size()));
        return Math.max(1, lines / cell.rowSpan());
    }

    private double width(int from, int span) {
        double width = 0;
        for (int column = from; column < from + span; column++) {
            width += style.widths().isEmpty()
                    ? EQUAL / grid.columns()
                    : style.widths().get(column);
        }
        return width * SCALE;
    }
}
