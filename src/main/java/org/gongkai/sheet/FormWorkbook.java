package org.gongkai.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.document.Style;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.model.Agency;
import org.gongkai.model.Figures;
import org.gongkai.model.Places;
import org.gongkai.model.Report;

/** A form's tables and texts as a workbook (XLSX) to fill in; the same report is always the same bytes. */
public final class FormWorkbook {
    private final Style style;

    public FormWorkbook(Style style) {
        this.style = style;
    }

    /** Nothing filled in but who and when. */
    public byte[] blank(Agency agency, int year, Form form) {
        Report report = new Report(
                "",
                agency,
                year,
                form.name(),
                Places.NONE,
                Report.Scope.UNSTATED,
                Optional.empty(),
                Map.of(),
                new Figures(Map.of(), Places.NONE),
                new Report.SignOff(agency.name(), Optional.empty()),
                Report.Publication.NONE,
                List.of(),
                Map.of(),
                Map.of(),
                List.of());
        return of(report, new Ledger(form, report.figures()));
    }

    /** What a report says, filled in. */
    public byte[] of(Report report, Ledger ledger) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Looks looks = new Looks(workbook, style);
            String whose = report.agency().name() + "　" + report.year() + " 年度　黄色的格子要填，没有就写 0 或空着；白色的格子自动计算。";
            TableLayout.of(ledger.form())
                    .forEach(layout -> new TableSheet(layout, ledger, looks, workbook).write(whose.strip()));
            new TextSheet(workbook, looks).write(ledger.form().title(), TextRows.of(report, ledger));
            workbook.setForceFormulaRecalculation(true);
            properties(workbook.getProperties().getCoreProperties(), report);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Timeless.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void properties(CoreProperties properties, Report report) {
        properties.setCreator(report.agency().name());
        properties.setTitle(report.agency().name() + report.year() + " 年度");
        Date end = Date.from(
                LocalDate.of(report.year(), 12, 31).atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(end));
        properties.setModified(Optional.of(end));
    }
}
