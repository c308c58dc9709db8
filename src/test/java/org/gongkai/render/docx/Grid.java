package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.document.Table.Row;
import org.gongkai.model.Location;

/**
 * Builds a table from a drawing of it, one line per row: {@code 1-3/3 stub Label | 4-10 head Label | 4-10 fig 0}.
 *
 * <p>A cell says its columns (from 1), after a slash how many rows it spans, its kind and its text; {@code fig} makes one figure per column,
 * {@code wide} one figure over all of them.
 */
final class Grid {
    private static final Pattern CELL = Pattern.compile("(\\d+)(?:-(\\d+))?(?:/(\\d+))? (\\w+) ?(.*)");
    private static final Map<String, CellKind> KINDS = Map.of(
            "stub", CellKind.STUB,
            "section", CellKind.SECTION,
            "head", CellKind.COLUMN_HEADER,
            "row", CellKind.ROW_HEADER,
            "fig", CellKind.FIGURE,
            "wide", CellKind.FIGURE,
            "text", CellKind.TEXT);

    private Grid() {}

    /**
     * A table.
     *
     * @param kept whether all its rows stay on one page
     */
    static Table table(String id, String caption, int columns, int headerRows, boolean kept, String drawing) {
        List<String> lines = drawing.lines().toList();
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : line.split(" \\| ")) {
                cells.addAll(cells(rows.size(), cell));
            }
            rows.add(new Row(cells, kept && rows.size() + 1 < lines.size()));
        }
        return new Table(id, caption, columns, headerRows, rows);
    }

    private static List<Cell> cells(int row, String drawing) {
        Matcher cell = CELL.matcher(drawing);
        if (!cell.matches()) {
            throw new IllegalArgumentException(drawing);
        }
        int first = Integer.parseInt(cell.group(1)) - 1;
        int last = cell.group(2) == null ? first : Integer.parseInt(cell.group(2)) - 1;
        int rows = cell.group(3) == null ? 1 : Integer.parseInt(cell.group(3));
        CellKind kind = KINDS.get(cell.group(4));
        List<Cell> cells = new ArrayList<>();
        if (cell.group(4).equals("fig")) {
            for (int column = first; column <= last; column++) {
                cells.add(new Cell(kind, "", row, column, 1, 1, text(cell.group(5))));
            }
        } else {
            cells.add(new Cell(kind, "", row, first, rows, last - first + 1, text(cell.group(5))));
        }
        return cells;
    }

    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text, Location.top("Grid")));
    }
}
