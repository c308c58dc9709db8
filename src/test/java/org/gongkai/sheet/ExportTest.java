package org.gongkai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.data.ReportFile;
import org.gongkai.form.Figure;
import org.gongkai.form.Ledger;
import org.gongkai.sheet.Export.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports say what the reports say, as numbers, and nothing in them is computed by a spreadsheet. */
class ExportTest {
    private static final ReportFile A_2021 =
            Sheets.file("机关: 甲局\n年度: 2021\n主动公开: {行政事业性收费: 0.25}\n依申请公开: {本年新收: {自然人: 2}, 办理结果: {予以公开: {自然人: 2}}}\n");
    private static final ReportFile B_2019 =
            Sheets.file("机关: 乙局\n年度: 2019\n主动公开: {行政许可: {本年增减: -3}, 政府集中采购: {采购总金额: 251000元}}\n");
    private static final int AGENCIES = Integer.getInteger("gongkai.agencies", 300);

    @TempDir
    private Path folder;

    @Test
    void givesEveryCellOfEveryReportAsANumber() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export(Layout.XLSX, A_2021, B_2019)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            for (int row : List.of(2, 3)) {
                Ledger ledger = (row == 2 ? A_2021 : B_2019).ledger().orElseThrow();
                for (Cell head : sheet.getRow(1)) {
                    Cell cell = sheet.getRow(row).getCell(head.getColumnIndex());
                    ledger.figure(head.getStringCellValue())
                            .ifPresent(figure -> assertThat(cell.getNumericCellValue())
                                    .isEqualTo(ledger.number(figure).doubleValue()));
                }
                long numbers = ledger.figures().size();
                assertThat(sheet.getRow(row).getLastCellNum()).isPositive();
                assertThat(StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                                .filter(cell -> cell.getCellType() == CellType.NUMERIC))
                        .hasSize((int) numbers + 1);
            }
        }
    }

    @Test
    void namesUnitsAndConvertsAmounts() throws IOException {
        List<String> lines = lines(export(Layout.LONG, B_2019));
        assertThat(lines)
                .contains(
                        "x,乙局,2019,2019,本机关,,,,,T2.PROCURE.AMOUNT,主动公开.政府集中采购.采购总金额,25.1,万元,251000元",
                        "x,乙局,2019,2019,本机关,,,,,T2.LICENSE.DELTA,主动公开.行政许可.本年增减,-3,件,-3");
        assertThat(lines).hasSize(199);
        assertThat(lines(export(Layout.CSV, A_2021)).get(0))
                .startsWith("\uFEFF代码,机关,年度")
                .contains("主动公开.行政事业性收费（万元）");
    }

    @Test
    void isJsonWithNumbers() throws IOException {
        JsonNode reports = JsonMapper.shared().readTree(export(Layout.JSON, A_2021, B_2019));
        assertThat(reports).hasSize(2);
        for (Figure figure : A_2021.ledger().orElseThrow().figures()) {
            JsonNode number = reports.get(0).get("cells").get(figure.id());
            assertThat(number.isNumber()).isTrue();
            assertThat(number.decimalValue())
                    .isEqualByComparingTo(A_2021.ledger().orElseThrow().number(figure));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\",\"y\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠a",
                "=A1\",\"=B1"
            })
    void computesNoText(String name) throws IOException {
        ReportFile file = Sheets.file("机关: '" + name.replace("'", "''") + "'\n年度: 2021\n");
        for (Layout layout : List.of(Layout.CSV, Layout.LONG)) {
            List<String> lines = lines(export(layout, file));
            String line = lines.get(lines.size() - 1);
            String quoted = "'" + name;
            assertThat(line)
                    .startsWith(
                            quoted.contains("\"") || quoted.contains(",")
                                    ? "x,\"" + quoted.replace("\"", "\"\"") + "\","
                                    : "x," + quoted + ",");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export(Layout.XLSX, file)))) {
            Cell cell = workbook.getSheetAt(0).getRow(2).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        try (XSSFWorkbook workbook = Sheets.opened(Sheets.of("机关: '" + name.replace("'", "''") + "'\n年度: 2021\n"))) {
            Cell cell = workbook.getSheet(TextSheet.NAME).getRow(2).getCell(TextSheet.TEXT);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void isTheSameBytesForTheSameReports(Layout layout) throws Exception {
        byte[] first = export(layout, A_2021, B_2019);
        Thread.sleep(2_100);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(export(layout, A_2021, B_2019)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    /** With -Plong ten thousand, in a heap that does not hold them. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void writesManyAgenciesInLittleMemory(Layout layout) throws IOException {
        Path file = folder.resolve("export");
        long most = 0;
        try (OutputStream out = Files.newOutputStream(file);
                Export export = Export.to(out, layout, Sheets.FORMS)) {
            for (int i = 0; i < AGENCIES; i++) {
                export.add(A_2021.report().orElseThrow(), A_2021.ledger().orElseThrow());
                if (i % 1_000 == 999) {
                    most = Math.max(most, used());
                }
            }
            System.gc();
        }
        assertThat(most).isLessThan(256L << 20);
        assertThat(file).isNotEmptyFile();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] export(Layout layout, ReportFile... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Export export = Export.to(bytes, layout, Sheets.FORMS)) {
            for (ReportFile file : files) {
                export.add(file.report().orElseThrow(), file.ledger().orElseThrow());
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> lines(byte[] csv) {
        return List.of(new String(csv, StandardCharsets.UTF_8).split("\r\n"));
    }
}
