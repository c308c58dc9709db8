package org.gongkai.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.CellKind;

/** A table of the reviewer's sheet; its columns are several of the grid's wide, which gives them their proportions. */
final class SheetTable {
    private final String caption;
    private final List<Column> columns;
    private final List<Table.Row> rows = new ArrayList<>();

    SheetTable(String caption, Column... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
        add(
                Stream.generate(() -> CellKind.COLUMN_HEADER)
                        .limit(columns.length)
                        .toList(),
                Arrays.stream(columns)
                        .map(column -> ReviewSheet.text(column.label()))
                        .toList());
    }

    /**
     * A column.
     *
     * @param width in columns of the grid
     * @param kind of its cells
     */
    record Column(String label, int width, CellKind kind) {}

    void row(List<List<Inline>> cells) {
        add(columns.stream().map(Column::kind).toList(), cells);
    }

    private void add(List<CellKind> kinds, List<List<Inline>> cells) {
        List<Table.Cell> row = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < cells.size(); i++) {
            int width = columns.get(i).width();
            row.add(new Table.Cell(kinds.get(i), "", rows.size(), left, 1, width, cells.get(i)));
            left += width;
        }
        rows.add(new Table.Row(row, rows.isEmpty()));
    }

    Table table() {
        return new Table("", caption, columns.stream().mapToInt(Column::width).sum(), 1, rows);
    }
}
