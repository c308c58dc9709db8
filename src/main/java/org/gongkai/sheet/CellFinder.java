package org.gongkai.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.form.Figure;
import org.gongkai.form.Grid;
import org.gongkai.form.Labels;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/** Finds the cells of a table in its sheet: by their names, which follow rows that are moved, else by the labels of their rows. */
final class CellFinder {
    private final Workbook workbook;
    private final TableLayout layout;
    private final Sheet sheet;
    private final String file;
    private final List<Finding> findings;

    CellFinder(Workbook workbook, TableLayout layout, Sheet sheet, String file, List<Finding> findings) {
        this.workbook = workbook;
        this.layout = layout;
        this.sheet = sheet;
        this.file = file;
        this.findings = findings;
    }

    /** The cells that there are, in printed order; the others are told, a row at a time. */
    Map<Figure, CellAddress> find() {
        Map<Figure, CellAddress> found = new LinkedHashMap<>();
        Map<Integer, Integer> rows = new HashMap<>();
        int from = 0;
        for (Map.Entry<Integer, List<Grid.Cell>> row : rows().entrySet()) {
            List<Grid.Cell> cells = row.getValue();
            Optional<Map<Figure, CellAddress>> named = named(cells);
            Optional<Integer> at = named.isPresent() ? Optional.empty() : labelled(row.getKey(), from);
            Map<Figure, CellAddress> placed =
                    named.or(() -> at.map(number -> placed(cells, number))).orElse(Map.of());
            if (placed.isEmpty()) {
                lost(cells);
            } else {
                found.putAll(placed);
                from = placed.values().iterator().next().getRow() + 1;
                rows.put(row.getKey(), from - 1);
            }
        }
        rows.forEach(this::compareLabel);
        return found;
    }

    /** The figures of each row of the grid. */
    private Map<Integer, List<Grid.Cell>> rows() {
        Map<Integer, List<Grid.Cell>> rows = new LinkedHashMap<>();
        layout.grid().cells().stream()
                .filter(cell -> cell.figure().isPresent())
                .forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(cell));
        return rows;
    }

    /** The cells by their names, if every one of them still has its name and place in this sheet. */
    private Optional<Map<Figure, CellAddress>> named(List<Grid.Cell> cells) {
        Map<Figure, CellAddress> named = new LinkedHashMap<>();
        for (Grid.Cell cell : cells) {
            Figure figure = cell.figure().orElseThrow();
            Optional<CellAddress> address = named(figure);
            if (address.isEmpty()) {
                return Optional.empty();
            }
            named.put(figure, address.get());
        }
        return Optional.of(named);
    }

    private Optional<CellAddress> named(Figure figure) {
        Name name = workbook.getName(TableLayout.name(figure));
        if (name == null || name.getRefersToFormula() == null || name.isFunctionName()) {
            return Optional.empty();
        }
        try {
            CellReference reference = new CellReference(name.getRefersToFormula());
            boolean here = sheet.getSheetName().equals(reference.getSheetName());
            return here && reference.getRow() >= 0 && reference.getCol() >= 0
                    ? Optional.of(new CellAddress(reference))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            // The name was made to mean something else; the labels tell.
            return Optional.empty();
        }
    }

    /** The sheet's row, from one on, that bears the label of a row of the grid. */
    private Optional<Integer> labelled(int row, int from) {
        String wanted = label(row);
        int last = sheet.getLastRowNum();
        for (int number = from; number <= last; number++) {
            boolean bears =
                    wanted.isEmpty() ? followsHeaders(number) : labels(number).contains(wanted);
            if (bears) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** The row below the labels of the columns' lowest headers: the figures of a table without row headers. */
    private boolean followsHeaders(int number) {
        List<String> lowest = layout.grid().cells().stream()
                .filter(cell -> cell.row() + cell.rowSpan() == layout.grid().headerRows() && cell.rowSpan() == 1)
                .map(cell -> Labels.normal(cell.label()))
                .toList();
        return number > 0 && labels(number - 1).equals(lowest);
    }

    private static Map<Figure, CellAddress> placed(List<Grid.Cell> cells, int row) {
        Map<Figure, CellAddress> placed = new LinkedHashMap<>();
        cells.forEach(cell -> placed.put(cell.figure().orElseThrow(), new CellAddress(row, cell.column())));
        return placed;
    }

    /** The label beside the figures of a row of the grid; empty for a table without row headers. */
    private String label(int row) {
        return layout.grid().cells().stream()
                .filter(cell -> cell.role() == Grid.Role.ROW_HEADER
                        && cell.row() == row
                        && cell.column() + cell.columnSpan() == layout.table().stubColumns())
                .map(cell -> Labels.normal(cell.label()))
                .findFirst()
                .orElse("");
    }

    private List<String> labels(int number) {
        List<String> labels = new ArrayList<>();
        Row row = sheet.getRow(number);
        for (int column = 0; row != null && column < layout.grid().columns(); column++) {
            CellValue value = CellValue.of(row.getCell(column));
            if (value.type() == CellValue.Type.TEXT) {
                labels.add(Labels.normal(value.text()));
            }
        }
        return labels;
    }

    private void compareLabel(int row, int number) {
        String wanted = label(row);
        if (!wanted.isEmpty() && !labels(number).contains(wanted)) {
            findings.add(Finding.warning(
                    "SHEET-LABEL",
                    new Location(file, sheet.getSheetName(), number + 1, 1),
                    layout.table().key(),
                    "这一行按原来的位置是“" + wanted + "”，行名却改动了：“" + String.join(" ", labels(number)) + "”。",
                    "核对这一行的数是不是“" + wanted + "”的；行名不要改。"));
        }
    }

    private void lost(List<Grid.Cell> cells) {
        Figure first = cells.get(0).figure().orElseThrow();
        findings.add(Finding.warning(
                "SHEET-ROW",
                new Location(file, sheet.getSheetName(), 1, 1),
                first.line(),
                "表里找不到“" + first.line().replace(".", " › ") + "”这一行，没有读入（不写即为 0）。",
                "从空白表格里补上这一行，或读入后在数据文件里补写。"));
    }
}
