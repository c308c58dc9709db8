package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.document.Table.Row;

/** A table while it is read: finds each cell's column from the spans of those before it. */
final class GridBuilder {
    private final List<List<Cell>> rows = new ArrayList<>();
    /** For each column, up to which row a cell above reaches. */
    private final Map<Integer, Integer> reach = new HashMap<>();

    private int headerRows;
    private int columns;

    /** Begins a row. */
    void row(boolean header) {
        rows.add(new ArrayList<>());
        headerRows += header ? 1 : 0;
    }

    /** Adds the row's next cell at its first free column. */
    void cell(int rowSpan, int columnSpan, List<Inline> content) {
        int row = rows.size() - 1;
        int column = 0;
        List<Cell> cells = rows.get(row);
        if (!cells.isEmpty()) {
            Cell last = cells.get(cells.size() - 1);
            column = last.column() + last.columnSpan();
        }
        while (reach.getOrDefault(column, 0) > row) {
            column++;
        }
        put(column, rowSpan, columnSpan, content);
    }

    /** Adds a cell at a column. */
    void put(int column, int rowSpan, int columnSpan, List<Inline> content) {
        int row = rows.size() - 1;
        rows.get(row).add(new Cell(CellKind.TEXT, "", row, column, rowSpan, columnSpan, content));
        for (int i = column; i < column + columnSpan; i++) {
            reach.put(i, row + rowSpan);
        }
        columns = Math.max(columns, column + columnSpan);
    }

    /** Lets the cell that stands in a column reach down into the current row; false when there is none. */
    boolean extend(int column) {
        int row = rows.size() - 1;
        for (int above = row - 1; above >= 0; above--) {
            List<Cell> cells = rows.get(above);
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                if (cell.column() == column) {
                    if (cell.row() + cell.rowSpan() != row) {
                        return false;
                    }
                    cells.set(
                            i,
                            new Cell(
                                    cell.kind(),
                                    "",
                                    above,
                                    column,
                                    cell.rowSpan() + 1,
                                    cell.columnSpan(),
                                    cell.content()));
                    for (int j = column; j < column + cell.columnSpan(); j++) {
                        reach.put(j, row + 1);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    /** The table. */
    Table table() {
        return new Table(
                "",
                "",
                columns,
                headerRows,
                rows.stream().map(cells -> new Row(cells, false)).toList());
    }
}
