package org.gongkai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.data.RandomReport;
import org.gongkai.draft.DraftWriter;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody typed, pasted or moved in a workbook is told at its cell, or read as what it plainly means. */
class BadCellsTest {
    private static final String YAML_2021 = "机关: 甲局\n年度: 2021\n依申请公开: {本年新收: {自然人: 2}, 办理结果: {予以公开: {自然人: 2}}}\n";
    private static final String YAML_2019 = "机关: 甲局\n年度: 2019\n";

    static Stream<Arguments> cells() {
        return Stream.of(
                in2021("表三!E12", cell -> cell.setCellValue(-1), "错误 DOM-NONNEG"),
                in2021("表三!E12", cell -> cell.setCellValue(3.7), "错误 DOM-INT"),
                in2021("表三!E12", cell -> cell.setCellValue(1e13), "错误 DOM-MAX"),
                in2021("表三!E12", cell -> cell.setCellValue(1e300), "错误 CELL-NUMBER"),
                in2021("表三!E12", cell -> cell.setCellValue(true), "错误 SHEET-TYPE"),
                in2021("表三!E12", BadCellsTest::date, "错误 SHEET-TYPE"),
                in2021("表三!E12", cell -> cell.setCellErrorValue(FormulaError.DIV0.getCode()), "错误 SHEET-TYPE"),
                in2021("表三!E12", cell -> cell.setCellValue("12件"), "错误 CELL-UNIT"),
                in2021("表三!E12", cell -> cell.setCellValue("１２"), "错误 CELL-WIDTH"),
                in2021("表三!E12", cell -> cell.setCellValue("1,000"), "错误 CELL-SEPARATOR"),
                in2021("表三!E12", cell -> cell.setCellValue("010"), "提示 SHEET-TEXT,错误 CELL-ZERO"),
                in2021("表三!E12", cell -> cell.setCellValue("12"), "提示 SHEET-TEXT,警告 SHEET-TOTAL"),
                in2021("表三!E12", cell -> cell.setCellValue("/"), "警告 CELL-SLASH"),
                in2021("表三!E12", cell -> cell.setCellValue("  "), ""),
                in2021("表三!E12", cell -> formula(cell, "1+2", 3), "警告 SHEET-FORMULA,警告 SHEET-TOTAL"),
                in2021("表三!D6", cell -> cell.setCellValue(5), "警告 SHEET-TOTAL"),
                in2021("表三!J6", cell -> formula(cell, "D6*9", 18), "警告 SHEET-TOTAL"),
                in2021("表二!B16", cell -> cell.setCellValue(0.1234567), "错误 DOM-FEE-DEC"),
                in2021("表二!B16", cell -> cell.setCellValue(24252.311082), ""),
                in2021("文字!B15", cell -> cell.setCellValue("坏\u202E字"), "错误 TEXT-CHARACTER"),
                in2021("文字!B21", cell -> cell.setCellValue("明年"), "错误 KEY-DATE"),
                in2021("文字!B21", BadCellsTest::date, ""),
                in2021("文字!A21", cell -> cell.setCellValue("落款.何日"), ""),
                in2021("文字!A1", cell -> cell.setCellValue("不看"), ""),
                in2019("表二!C20", cell -> cell.setCellValue(5), "错误 DOM-PROCURE-UNIT"),
                in2019("表二!C20", cell -> cell.setCellValue("169.98 万元"), ""),
                in2019("表二!C9", cell -> cell.setCellValue(-3), ""));
    }

    private static Arguments in2021(String at, Consumer<Cell> typed, String told) {
        return Arguments.of(Named.of(at + " " + told, at), YAML_2021, typed, told);
    }

    private static Arguments in2019(String at, Consumer<Cell> typed, String told) {
        return Arguments.of(Named.of(at + " " + told, at), YAML_2019, typed, told);
    }

    private static void date(Cell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        cell.setCellStyle(style);
        cell.setCellValue(LocalDate.of(2022, 1, 5));
    }

    private static void formula(Cell cell, String formula, double shown) {
        cell.setCellFormula(formula);
        cell.setCellValue(shown);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void areToldAtTheCell(String at, String yaml, Consumer<Cell> typed, String told) {
        SheetReader.Filled filled = read(yaml, workbook -> typed.accept(cell(workbook, at)));
        assertThat(filled.findings().stream()
                        .map(finding -> finding.severity().label() + " " + finding.code())
                        .distinct())
                .containsExactlyInAnyOrder(told.isEmpty() ? new String[0] : told.split(","));
        assertThat(filled.findings()).allSatisfy(finding -> {
            String where = finding.where().toString();
            assertThat(where).startsWith("a.xlsx:" + at.substring(0, 3));
            assertThat(finding.code().equals("SHEET-TOTAL") || where.equals("a.xlsx:" + at))
                    .as(finding.toString())
                    .isTrue();
        });
    }

    @Test
    void followsRowsThatWereMoved() {
        SheetReader.Filled filled = read(YAML_2021, workbook -> {
            workbook.getSheet("表三").shiftRows(5, 30, 3);
            cell(workbook, "表三!F9").setCellValue(7);
        });
        assertThat(filled.findings().stream().filter(finding -> !finding.code().equals("SHEET-TOTAL")))
                .isEmpty();
        assertThat(DraftWriter.write(filled.draft())).contains("本年新收: {自然人: 2, 科研机构: 7}");
    }

    @Test
    void goesByTheLabelsWhereNamesAreLost() {
        for (Form form : StatutoryForms.ALL) {
            String yaml = new RandomReport(form, 8).writtenAnyhow(8);
            SheetReader.Filled named = read(yaml, workbook -> {});
            SheetReader.Filled labelled = read(yaml, workbook -> {
                List.copyOf(workbook.getAllNames()).forEach(workbook::removeName);
                workbook.getSheet("表三").shiftRows(2, 40, 2);
            });
            assertThat(labelled.findings()).isEqualTo(named.findings());
            assertThat(DraftWriter.write(labelled.draft())).isEqualTo(DraftWriter.write(named.draft()));
        }
    }

    @Test
    void namesARowThatIsGoneAndInventsNothing() {
        SheetReader.Filled filled = read(YAML_2021, workbook -> {
            List.copyOf(workbook.getAllNames()).forEach(workbook::removeName);
            workbook.getSheet("表三").removeRow(workbook.getSheet("表三").getRow(6));
        });
        assertThat(filled.findings().stream().filter(finding -> finding.code().equals("SHEET-ROW")))
                .singleElement()
                .extracting(Finding::problem)
                .asString()
                .contains("依申请公开 › 上年结转");
        assertThat(DraftWriter.write(filled.draft())).doesNotContain("上年结转");
    }

    @Test
    void warnsOfALabelThatWasChanged() {
        SheetReader.Filled filled =
                read(YAML_2021, workbook -> cell(workbook, "表三!A7").setCellValue("二、别的"));
        assertThat(filled.findings()).extracting(Finding::code).containsExactly("SHEET-LABEL");
    }

    @Test
    void refusesATextOfNoKnownKey() {
        SheetReader.Filled filled = read(YAML_2021, workbook -> {
            cell(workbook, "文字!A15").setCellValue("总体");
            cell(workbook, "文字!B15").setCellValue("一段。");
        });
        assertThat(filled.findings())
                .singleElement()
                .extracting(finding -> finding.code() + " " + finding.where())
                .isEqualTo("SHEET-KEY a.xlsx:文字!B15");
    }

    @Test
    void missesATableWhoseSheetIsGone() {
        SheetReader.Filled filled = read(YAML_2021, workbook -> workbook.removeSheetAt(2));
        assertThat(filled.findings()).extracting(Finding::code).contains("SHEET-TABLE");
    }

    private static SheetReader.Filled read(String yaml, Consumer<XSSFWorkbook> work) {
        return Sheets.read(Sheets.changed(Sheets.of(yaml), work));
    }

    private static Cell cell(XSSFWorkbook workbook, String at) {
        CellReference reference = new CellReference(at);
        var sheet = workbook.getSheet(reference.getSheetName());
        var row = sheet.getRow(reference.getRow());
        return row.getCell(reference.getCol());
    }
}
