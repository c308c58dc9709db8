package org.gongkai.compose;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.CellKind;
import org.gongkai.form.Figure;
import org.gongkai.form.Grid;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Cell;
import org.gongkai.model.Location;

/** A statutory table with its figures: the form's grid, cell by cell. */
final class TableComposer {
    private final Ledger ledger;
    private final Location form;

    /**
     * For the tables of one report.
     *
     * @param form where the labels come from
     */
    TableComposer(Ledger ledger, Location form) {
        this.ledger = ledger;
        this.form = form;
    }

    Table compose(StatutoryTable table, String caption) {
        Grid grid = table.grid();
        PageBreaks breaks = new PageBreaks(table, grid);
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            int current = row;
            List<Table.Cell> cells = grid.cells().stream()
                    .filter(cell -> cell.row() == current)
                    .map(this::cell)
                    .toList();
            rows.add(new Table.Row(cells, !breaks.allowedAfter(row)));
        }
        return new Table(table.id(), caption, grid.columns(), grid.headerRows(), rows);
    }

    private Table.Cell cell(Grid.Cell cell) {
        return new Table.Cell(
                CellKind.valueOf(cell.role().name()),
                cell.figure().map(Figure::id).orElse(""),
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.figure().map(this::figure).orElseGet(() -> label(cell.label())));
    }

    private List<Inline> label(String label) {
        return label.isEmpty() ? List.of() : List.of(new Inline.Text(label, form));
    }

    private List<Inline> figure(Figure figure) {
        Location where = ledger.written(figure).map(Cell::where).orElse(form);
        Inline number = new Inline.Text(ledger.printed(figure), where);
        String remark = ledger.written(figure).map(Cell::remark).orElse("");
        return remark.isEmpty()
                ? List.of(number)
                : List.of(number, new Inline.LineBreak(), new Inline.Text(remark, where));
    }
}
