package org.gongkai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.data.RandomReport;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Grid;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook is the official table: its merges, its labels, and nothing else to type in than its figures. */
class FormWorkbookTest {
    static Stream<Form> forms() {
        return StatutoryForms.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void mergesAndLabelsWhatTheGridDoes(Form form) throws IOException {
        try (XSSFWorkbook workbook = blank(form)) {
            for (TableLayout layout : TableLayout.of(form)) {
                XSSFSheet sheet = workbook.getSheet(layout.sheet());
                assertThat(merges(sheet, layout)).isEqualTo(spans(layout));
                layout.grid().cells().stream()
                        .filter(cell -> cell.role() != Grid.Role.FIGURE)
                        .forEach(cell ->
                                assertThat(at(sheet, cell).getStringCellValue()).isEqualTo(cell.label()));
            }
        }
    }

    private static Set<String> merges(XSSFSheet sheet, TableLayout layout) {
        return sheet.getMergedRegions().stream()
                .filter(area -> area.getFirstRow() >= TableLayout.TOP
                        && area.getLastRow() < TableLayout.TOP + layout.grid().rows())
                .map(CellRangeAddress::formatAsString)
                .collect(Collectors.toSet());
    }

    private static Set<String> spans(TableLayout layout) {
        return layout.grid().cells().stream()
                .filter(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1)
                .map(cell -> new CellRangeAddress(
                                TableLayout.TOP + cell.row(),
                                TableLayout.TOP + cell.row() + cell.rowSpan() - 1,
                                cell.column(),
                                cell.column() + cell.columnSpan() - 1)
                        .formatAsString())
                .collect(Collectors.toSet());
    }

    /** POI's evaluator stands for the clerk's spreadsheet. */
    @ParameterizedTest
    @MethodSource("forms")
    void computesTotalsAndBalances(Form form) throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            RandomReport report = new RandomReport(form, seed);
            try (XSSFWorkbook workbook = Sheets.opened(Sheets.of(report.writtenAnyhow(seed)))) {
                FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
                for (TableLayout layout : TableLayout.of(form)) {
                    XSSFSheet sheet = workbook.getSheet(layout.sheet());
                    for (Figure figure : layout.table().figures()) {
                        Cell cell = at(sheet, layout.figures().get(figure.id()));
                        if (figure.isSum()) {
                            assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
                            double expected = Double.parseDouble(report.cells().get(figure.id()));
                            assertThat(cell.getNumericCellValue()).isEqualTo(expected);
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(figure.id())
                                    .isEqualTo(expected);
                        }
                    }
                    for (int i = 0; i < layout.table().balances().size(); i++) {
                        sheet.getRow(layout.balanceRow(i)).forEach(cell -> {
                            if (cell.getCellType() == CellType.FORMULA) {
                                assertThat(evaluator.evaluate(cell).getNumberValue())
                                        .isZero();
                            }
                        });
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void locksEverythingButWhatIsFilledIn(Form form) throws IOException {
        try (XSSFWorkbook workbook = blank(form)) {
            for (TableLayout layout : TableLayout.of(form)) {
                XSSFSheet sheet = workbook.getSheet(layout.sheet());
                assertThat(sheet.isSheetLocked()).isTrue();
                assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                        .isFalse();
                Set<CellAddress> open = layout.table().figures().stream()
                        .filter(figure -> !figure.isSum())
                        .map(figure -> layout.figures().get(figure.id()))
                        .collect(Collectors.toSet());
                Set<CellAddress> unlocked = new HashSet<>();
                Set<CellAddress> merged = covered(sheet);
                sheet.forEach(row -> row.forEach(cell -> {
                    if (!cell.getCellStyle().getLocked() && !merged.contains(cell.getAddress())) {
                        unlocked.add(cell.getAddress());
                    }
                }));
                assertThat(unlocked).isEqualTo(open);
                assertThat(validated(sheet)).isEqualTo(open);
            }
            assertThat(workbook.getSheet(TextSheet.NAME).isSheetLocked()).isTrue();
        }
    }

    /** Cells that a merged one hides. */
    private static Set<CellAddress> covered(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream()
                .flatMap(area -> cells(area)
                        .filter(cell ->
                                cell.getRow() != area.getFirstRow() || cell.getColumn() != area.getFirstColumn()))
                .collect(Collectors.toSet());
    }

    private static Stream<CellAddress> cells(CellRangeAddress area) {
        return StreamSupport.stream(area.spliterator(), false);
    }

    private static Set<CellAddress> validated(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .map(DataValidation::getRegions)
                .map(CellRangeAddressList::getCellRangeAddresses)
                .flatMap(Stream::of)
                .flatMap(FormWorkbookTest::cells)
                .collect(Collectors.toSet());
    }

    @Test
    void asksForTheRightKindOfNumber() throws IOException {
        try (XSSFWorkbook workbook = blank(StatutoryForms.FORM_2019)) {
            List<String> rules = workbook.getSheet("表二").getDataValidations().stream()
                    .map(rule -> rule.getValidationConstraint().getValidationType() + " "
                            + rule.getValidationConstraint().getFormula1() + " "
                            + rule.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .toList();
            assertThat(rules)
                    .containsExactly("1 0 B5:D5", "1 -999999999999 C9:C10", "7 OR(C20=0,RIGHT(C20,1)=\"元\") C20");
        }
        try (XSSFWorkbook workbook = blank(StatutoryForms.FORM_2021)) {
            assertThat(workbook.getSheet("表二").getDataValidations())
                    .extracting(rule -> rule.getValidationConstraint().getValidationType())
                    .containsExactly(1, 2);
        }
    }

    @Test
    void turnsAColumnThatDoesNotBalanceRed() throws IOException {
        try (XSSFWorkbook workbook = blank(StatutoryForms.FORM_2021)) {
            var formats = workbook.getSheet("表三").getSheetConditionalFormatting();
            assertThat(formats.getNumConditionalFormattings()).isEqualTo(1);
            assertThat(formats.getConditionalFormattingAt(0).getRule(0).getFormula1())
                    .isEqualTo("D$32<>0");
            assertThat(workbook.getSheet("表三").getRow(31).getCell(3).getCellFormula())
                    .isEqualTo("SUM(D6:D7)-SUM(D29:D30)");
        }
    }

    @Test
    void isTheSameBytesForTheSameReport() throws InterruptedException {
        String yaml = new RandomReport(StatutoryForms.FORM_2021, 3).writtenAnyhow(3);
        byte[] first = Sheets.of(yaml);
        Thread.sleep(2_100);
        assertThat(Sheets.of(yaml)).isEqualTo(first);
    }

    /** A total that was written and is not the sum must not turn into the sum without a word. */
    @Test
    void keepsATotalThatIsNotTheSum() throws IOException {
        try (XSSFWorkbook workbook = Sheets.opened(
                Sheets.of("机关: 甲\n年度: 2021\n依申请公开: {本年新收: [1, 0, 0, 0, 0, 0, 2], 上年结转: [1, 0, 0, 0, 0, 0, 1]}\n"))) {
            XSSFSheet sheet = workbook.getSheet("表三");
            assertThat(sheet.getRow(5).getCell(9).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(5).getCell(9).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(6).getCell(9).getCellFormula()).isEqualTo("SUM(D7:I7)");
        }
    }

    private static XSSFWorkbook blank(Form form) {
        return Sheets.opened(new FormWorkbook(Sheets.STYLE).blank(Agency.unknown(""), form.from(), form));
    }

    private static Cell at(XSSFSheet sheet, Grid.Cell cell) {
        return at(sheet, new CellAddress(TableLayout.TOP + cell.row(), cell.column()));
    }

    private static Cell at(XSSFSheet sheet, CellAddress address) {
        return sheet.getRow(address.getRow()).getCell(address.getColumn());
    }
}
