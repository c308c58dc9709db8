package org.gongkai.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.document.Style;
import org.gongkai.form.Figure;
import org.gongkai.form.Grid;
import org.gongkai.form.Kind;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryTable.Balance;

/** Writes a statutory table as a sheet that looks like the official one. */
final class TableSheet {
    /** A spreadsheet keeps this many digits of a number; a longer one is written as text. */
    private static final int MOST_DIGITS = 15;

    private final TableLayout layout;
    private final Ledger ledger;
    private final Looks looks;
    private final Style.TableStyle style;
    private final XSSFSheet sheet;
    private final Map<Kind, List<CellAddress>> inputs = new EnumMap<>(Kind.class);

    TableSheet(TableLayout layout, Ledger ledger, Looks looks, XSSFWorkbook workbook) {
        this.layout = layout;
        this.ledger = ledger;
        this.looks = looks;
        this.style = looks.style().table(layout.table().id());
        this.sheet = workbook.createSheet(layout.sheet());
    }

    /**
     * Writes it.
     *
     * @param whose the line under the heading
     */
    void write(String whose) {
        line(0, layout.part().number() + "、" + layout.part().heading(), looks.heading());
        line(1, whose, looks.remark());
        new RowHeights(sheet, style, layout.grid()).set();
        layout.grid().cells().forEach(this::cell);
        for (int i = 0; i < layout.table().balances().size(); i++) {
            balance(layout.table().balances().get(i), layout.balanceRow(i));
        }
        inputs.forEach((kind, cells) -> Rules.of(kind).require(sheet, cells));
        Rules.protect(sheet);
        sheet.createFreezePane(0, TableLayout.TOP + layout.grid().headerRows());
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setHorizontallyCenter(true);
    }

    private void line(int row, String text, CellStyle look) {
        CellUtil.createCell(CellUtil.getRow(row, sheet), 0, text, look);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, layout.grid().columns() - 1));
    }

    private void cell(Grid.Cell cell) {
        int top = TableLayout.TOP + cell.row();
        CellRangeAddress area = new CellRangeAddress(
                top, top + cell.rowSpan() - 1, cell.column(), cell.column() + cell.columnSpan() - 1);
        CellStyle look = cell.figure().map(this::look).orElseGet(() -> looks.header(style));
        area.forEach(address -> CellUtil.getCell(CellUtil.getRow(address.getRow(), sheet), address.getColumn())
                .setCellStyle(look));
        if (area.getNumberOfCells() > 1) {
            sheet.addMergedRegion(area);
        }
        Cell written = sheet.getRow(top).getCell(cell.column());
        cell.figure().ifPresentOrElse(figure -> figure(figure, written), () -> written.setCellValue(cell.label()));
    }

    private CellStyle look(Figure figure) {
        return looks.figure(style, !figure.isSum(), Rules.of(figure.kind()).format());
    }

    private void figure(Figure figure, Cell cell) {
        XSSFName name = sheet.getWorkbook().createName();
        name.setNameName(TableLayout.name(figure));
        name.setRefersToFormula(new CellReference(layout.sheet(), cell.getRowIndex(), cell.getColumnIndex(), true, true)
                .formatAsString());
        if (figure.isSum() && isComputed(figure)) {
            cell.setCellFormula(Formulas.sum(addresses(addends(figure))));
            cell.setCellValue(ledger.number(figure).doubleValue());
        } else {
            ledger.written(figure).ifPresent(written -> value(cell, figure, written.printed()));
        }
        if (!figure.isSum()) {
            inputs.computeIfAbsent(figure.kind(), kind -> new ArrayList<>()).add(cell.getAddress());
        }
    }

    /** Whether a total is what its cells add up to; another one that was written must not be lost. */
    private boolean isComputed(Figure sum) {
        BigDecimal added = addends(sum).stream().map(ledger::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return ledger.written(sum)
                .map(written -> written.printed().equals(Ledger.plain(added)))
                .orElse(true);
    }

    private List<Figure> addends(Figure sum) {
        return ledger.addends(sum, sum.sumRules().get(0));
    }

    private List<CellAddress> addresses(List<Figure> figures) {
        return figures.stream().map(figure -> layout.figures().get(figure.id())).toList();
    }

    private static void value(Cell cell, Figure figure, String printed) {
        Optional<BigDecimal> number = figure.kind() == Kind.AMOUNT || printed.equals("/")
                ? Optional.empty()
                : Optional.of(new BigDecimal(printed)).filter(value -> value.precision() <= MOST_DIGITS);
        number.ifPresentOrElse(
                value -> cell.setCellValue(value.doubleValue()), () -> cell.setCellValue(Texts.escaped(printed)));
    }

    /** A row that shows 0 in each column that balances, and turns red where one does not. */
    private void balance(Balance balance, int row) {
        Row written = CellUtil.getRow(row, sheet);
        CellUtil.createCell(written, 0, "核对 " + balance.id() + "（应为 0）", looks.remark());
        int stub = layout.table().stubColumns();
        if (stub > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, stub - 1));
        }
        Map<Integer, List<Figure>> columns = new TreeMap<>();
        layout.table().figures().stream()
                .filter(figure -> sides(balance).contains(figure.row().id()))
                .forEach(figure -> columns.computeIfAbsent(
                                layout.figures().get(figure.id()).getColumn(), column -> new ArrayList<>())
                        .add(figure));
        columns.forEach((column, figures) -> {
            Cell cell = CellUtil.createCell(written, column, "", looks.figure(style, false, "0"));
            cell.setCellFormula(side(balance.left(), figures) + "-" + side(balance.right(), figures));
            cell.setCellValue(number(balance.left(), figures)
                    .subtract(number(balance.right(), figures))
                    .doubleValue());
        });
        List<CellAddress> watched = new ArrayList<>(addresses(columns.values().stream()
                .flatMap(List::stream)
                .filter(figure -> !figure.isSum())
                .toList()));
        columns.keySet().forEach(column -> watched.add(new CellAddress(row, column)));
        Rules.redUnlessZero(sheet, watched, row);
    }

    private static List<String> sides(Balance balance) {
        List<String> rows = new ArrayList<>(balance.left());
        rows.addAll(balance.right());
        return rows;
    }

    private String side(List<String> rows, List<Figure> figures) {
        return Formulas.sum(addresses(figures.stream()
                .filter(figure -> rows.contains(figure.row().id()))
                .toList()));
    }

    private BigDecimal number(List<String> rows, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> rows.contains(figure.row().id()))
                .map(ledger::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
