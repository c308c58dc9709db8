package org.gongkai.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Grid;
import org.gongkai.form.StatutoryTable;

/**
 * Where a statutory table stands in its sheet: a heading, a line on whose table it is, the grid, and a row for each balance.
 *
 * @param sheet the sheet's name, as 表三
 * @param figures the cell of each figure, by logical coordinate in printed order
 */
record TableLayout(Form.Part part, StatutoryTable table, Grid grid, String sheet, Map<String, CellAddress> figures) {
    /** The row of the grid's first row, from 0. */
    static final int TOP = 2;

    static TableLayout of(Form.Part part, StatutoryTable table) {
        Grid grid = Grid.of(table);
        Map<String, CellAddress> figures = new LinkedHashMap<>();
        grid.cells()
                .forEach(cell -> cell.figure()
                        .ifPresent(
                                figure -> figures.put(figure.id(), new CellAddress(TOP + cell.row(), cell.column()))));
        return new TableLayout(part, table, grid, "表" + part.number(), figures);
    }

    /** The tables of a form in the order of its parts. */
    static List<TableLayout> of(Form form) {
        return form.parts().stream()
                .flatMap(part -> form.table(part.table()).map(table -> of(part, table)).stream())
                .toList();
    }

    /** The name by which a workbook remembers a figure's cell, wherever rows are moved to. */
    static String name(Figure figure) {
        return "cell_" + figure.id().replace(".", "__");
    }

    /** The row for a balance, from 0. */
    int balanceRow(int balance) {
        return TOP + grid.rows() + 1 + balance;
    }
}
