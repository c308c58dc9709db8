package org.gongkai.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.CellKind;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Grid;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Cell;
import org.gongkai.model.Location;

/** Statutory tables with their figures: the form's grid, cell by cell. Safe for any number of threads. */
final class TableComposer {
    private final Map<StatutoryTable, Blank> blanks = new ConcurrentHashMap<>();

    /**
     * A table without figures, which is the same for all reports of a form.
     *
     * @param form where its labels come from
     */
    private record Blank(Location form, List<BlankRow> rows) {}

    private record BlankRow(List<BlankCell> cells, boolean keepWithNext) {}

    /**
     * A cell without a figure.
     *
     * @param figure what is to stand in it; nothing where a label does
     */
    private record BlankCell(Table.Cell cell, Optional<Figure> figure) {
        Table.Cell filled(Ledger ledger, Location form) {
            return figure.map(wanted -> with(content(wanted, ledger, form))).orElse(cell);
        }

        private Table.Cell with(List<Inline> content) {
            return new Table.Cell(
                    cell.kind(), cell.id(), cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), content);
        }
    }

    /** A table of a report's form with its figures. */
    Table compose(StatutoryTable table, Ledger ledger, String caption) {
        Blank blank = blanks.computeIfAbsent(table, key -> blank(key, ledger.form()));
        List<Table.Row> rows = new ArrayList<>();
        for (BlankRow row : blank.rows()) {
            List<Table.Cell> cells = new ArrayList<>(row.cells().size());
            for (BlankCell cell : row.cells()) {
                cells.add(cell.filled(ledger, blank.form()));
            }
            rows.add(new Table.Row(cells, row.keepWithNext()));
        }
        return new Table(
                table.id(), caption, table.grid().columns(), table.grid().headerRows(), rows);
    }

    private static Blank blank(StatutoryTable table, Form form) {
        Location file = Location.top("templates/" + form.name() + "/form.yaml");
        Grid grid = table.grid();
        PageBreaks breaks = new PageBreaks(table, grid);
        List<BlankRow> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            int current = row;
            List<BlankCell> cells = grid.cells().stream()
                    .filter(cell -> cell.row() == current)
                    .map(cell -> new BlankCell(labelled(cell, file), cell.figure()))
                    .toList();
            rows.add(new BlankRow(cells, !breaks.allowedAfter(row)));
        }
        return new Blank(file, rows);
    }

    private static Table.Cell labelled(Grid.Cell cell, Location form) {
        return new Table.Cell(
                CellKind.valueOf(cell.role().name()),
                cell.figure().map(Figure::id).orElse(""),
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.label().isEmpty() ? List.of() : List.of(new Inline.Text(cell.label(), form)));
    }

    private static List<Inline> content(Figure figure, Ledger ledger, Location form) {
        Optional<Cell> written = ledger.written(figure);
        Location where = written.map(Cell::where).orElse(form);
        Inline number = new Inline.Text(ledger.printed(figure), where);
        String remark = written.map(Cell::remark).orElse("");
        return remark.isEmpty()
                ? List.of(number)
                : List.of(number, new Inline.LineBreak(), new Inline.Text(remark, where));
    }
}
