package org.gongkai.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.form.Ledger;
import org.gongkai.model.Report;
import org.gongkai.portal.CsvLines;

/** A sheet with a line per agency under two lines of headers, names and coordinates; numbers are numbers, texts are texts. */
final class XlsxExport implements Export {
    private static final int HEADERS = 2;
    /** Rows kept in memory. */
    private static final int WINDOW = 50;

    private final OutputStream out;
    private final ExportColumns columns;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final SXSSFSheet sheet = workbook.createSheet("数据");
    private final CellStyle literal;
    private int next = HEADERS;

    XlsxExport(OutputStream out, ExportColumns columns) {
        this.out = out;
        this.columns = columns;
        this.literal = workbook.createCellStyle();
        literal.setQuotePrefixed(true);
        header(0, columns.names());
        header(1, columns.ids());
        sheet.createFreezePane(2, HEADERS);
    }

    private void header(int number, List<String> texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
    }

    @Override
    public void add(Report report, Ledger ledger) {
        Row row = sheet.createRow(next++);
        int column = 0;
        for (Object value : ExportColumns.about(report)) {
            about(row.createCell(column++), value);
        }
        for (String id : columns.cells().keySet()) {
            Optional<BigDecimal> number = ExportColumns.number(ledger, id);
            if (number.isPresent()) {
                row.createCell(column).setCellValue(number.get().doubleValue());
            }
            column++;
        }
    }

    private void about(Cell cell, Object value) {
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(Texts.escaped(value.toString()));
            if (CsvLines.isComputed(value.toString())) {
                cell.setCellStyle(literal);
            }
        }
    }

    @Override
    public void close() throws IOException {
        CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> never = Optional.of(Date.from(Instant.EPOCH));
        properties.setCreator("gongkai");
        properties.setCreated(never);
        properties.setModified(never);
        // The other way, its default, the archive has sizes that java.util.zip cannot read from a stream.
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        Path written = Files.createTempFile("gongkai", ".xlsx");
        try (workbook) {
            try (OutputStream timed = Files.newOutputStream(written)) {
                workbook.write(timed);
            }
            try (InputStream timed = Files.newInputStream(written)) {
                Timeless.copy(timed, out);
            }
        } finally {
            Files.delete(written);
        }
    }
}
