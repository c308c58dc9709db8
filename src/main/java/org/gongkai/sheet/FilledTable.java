package org.gongkai.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.gongkai.form.Figure;
import org.gongkai.form.Kind;
import org.gongkai.model.Cell;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/** Reads the figures of a table from its sheet. A total that is a formula is not what the agency says; it only must show the right number. */
final class FilledTable {
    private final String file;
    private final Workbook workbook;
    private final TableLayout layout;
    private final List<Finding> findings;
    private final Map<String, Location> places;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, BigDecimal> shown = new HashMap<>();

    FilledTable(
            String file, Workbook workbook, TableLayout layout, List<Finding> findings, Map<String, Location> places) {
        this.file = file;
        this.workbook = workbook;
        this.layout = layout;
        this.findings = findings;
        this.places = places;
    }

    /** What was filled in, by logical coordinate, spelled as in a data file. */
    Map<String, Cell> cells() {
        return cells;
    }

    /** What the formulas of totals show. */
    Map<String, BigDecimal> shown() {
        return shown;
    }

    /**
     * Reads it.
     *
     * @param remarks by the path of a cell
     */
    void read(Map<String, String> remarks) {
        Sheet sheet = workbook.getSheet(layout.sheet());
        if (sheet == null) {
            findings.add(Finding.error(
                    "SHEET-TABLE",
                    Location.top(file),
                    layout.table().key(),
                    "表格里没有“" + layout.sheet() + "”这一页。",
                    "从空白表格里把这一页复制过来，页名不要改。"));
            return;
        }
        new CellFinder(workbook, layout, sheet, file, findings)
                .find()
                .forEach((figure, address) -> figure(figure, sheet, address, remarks));
    }

    private void figure(Figure figure, Sheet sheet, CellAddress address, Map<String, String> remarks) {
        Location where = new Location(file, sheet.getSheetName(), address.getRow() + 1, address.getColumn() + 1);
        places.put(figure.path(), where);
        places.putIfAbsent(figure.line(), where);
        places.putIfAbsent(layout.table().key(), where);
        Row row = sheet.getRow(address.getRow());
        CellValue value = CellValue.of(row == null ? null : row.getCell(address.getColumn()));
        if (figure.isSum() && value.formula()) {
            value.number().ifPresent(number -> shown.put(figure.id(), number));
        } else if (value.type() != CellValue.Type.BLANK && isNumber(figure, value, where)) {
            String remark = remarks.getOrDefault(figure.path(), "");
            cells.put(figure.id(), new Cell(BigDecimal.ZERO, value.text().strip(), remark, true, where));
        }
    }

    /** Whether a cell may hold a number; how it is spelled is judged as in a data file. */
    private boolean isNumber(Figure figure, CellValue value, Location where) {
        String name = figure.line().replaceFirst("^[^.]*\\.", "").replace(".", " › ");
        String why = switch (value.type()) {
            case DATE -> "这一格是日期（" + value.text() + "）";
            case TRUTH -> "这一格是逻辑值（" + value.text() + "）";
            case FAILURE -> "这一格是公式的错误（" + value.text() + "）";
            default -> "";
        };
        if (!why.isEmpty()) {
            findings.add(Finding.error(
                    "SHEET-TYPE", where, figure.path(), "“" + name + "”要写数：" + why + "。", "清除这一格的内容，重新写数；没有就写 0。"));
            return false;
        }
        if (value.formula()) {
            findings.add(Finding.warning(
                    "SHEET-FORMULA",
                    where,
                    figure.path(),
                    "“" + name + "”里是公式，取它显示的 " + value.text() + "。",
                    "核对这个数，把公式改成数。"));
        } else if (value.type() == CellValue.Type.TEXT
                && figure.kind() != Kind.AMOUNT
                && value.text().strip().matches("[+-]?[0-9]+(?:\\.[0-9]+)?")) {
            findings.add(Finding.note(
                    "SHEET-TEXT",
                    where,
                    figure.path(),
                    "“" + name + "”的 " + value.text().strip() + " 是文本格式，按数读入；表里的合计公式没有算它。"));
        }
        return true;
    }
}
