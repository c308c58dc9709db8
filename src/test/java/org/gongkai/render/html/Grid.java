package org.gongkai.render.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.model.Location;

/** Builds tables row by row: a cell goes to the first column that no cell above reaches into. */
final class Grid {
    /** Where all text of the tests stands. */
    static final Location HERE = Location.top("test.yaml");

    /** A cell that has no place yet. */
    record Spec(CellKind kind, String id, String text, int columns, int rows) {
        Spec across(int count) {
            return new Spec(kind, id, text, count, rows);
        }

        Spec down(int count) {
            return new Spec(kind, id, text, columns, count);
        }
    }

    private final String id;
    private final String caption;
    private final int columns;
    private final int headerRows;
    private final int[] occupied;
    private final List<Table.Row> rows = new ArrayList<>();

    Grid(String id, String caption, int columns, int headerRows) {
        this.id = id;
        this.caption = caption;
        this.columns = columns;
        this.headerRows = headerRows;
        this.occupied = new int[columns];
    }

    static Spec of(CellKind kind, String text) {
        return new Spec(kind, "", text, 1, 1);
    }

    static Spec column(String text) {
        return of(CellKind.COLUMN_HEADER, text);
    }

    static Spec label(String text) {
        return of(CellKind.ROW_HEADER, text);
    }

    static Spec figure(String id, String text) {
        return new Spec(CellKind.FIGURE, id, text, 1, 1);
    }

    Grid row(Spec... specs) {
        return row(Arrays.asList(specs));
    }

    Grid row(List<Spec> specs) {
        int row = rows.size();
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Spec spec : specs) {
            while (occupied[column] > row) {
                column++;
            }
            Arrays.fill(occupied, column, column + spec.columns(), row + spec.rows());
            cells.add(new Cell(spec.kind(), spec.id(), row, column, spec.rows(), spec.columns(), inlines(spec.text())));
            column += spec.columns();
        }
        rows.add(new Table.Row(cells, false));
        return this;
    }

    Table table() {
        return new Table(id, caption, columns, headerRows, rows);
    }

    /** Text with a line break at every {@code \n}; nothing for no text. */
    static List<Inline> inlines(String text) {
        List<Inline> inlines = new ArrayList<>();
        for (String line : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak());
            }
            inlines.add(new Inline.Text(line, HERE));
        }
        return inlines;
    }
}
