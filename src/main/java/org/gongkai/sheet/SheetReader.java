package org.gongkai.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.data.Agencies;
import org.gongkai.data.Forms;
import org.gongkai.data.ReportFile;
import org.gongkai.data.ReportReader;
import org.gongkai.draft.Draft;
import org.gongkai.draft.DraftWriter;
import org.gongkai.form.Form;
import org.gongkai.ingest.Deadline;
import org.gongkai.ingest.IngestException;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Places;
import org.gongkai.model.Report;
import org.gongkai.yaml.YamlReader;

/** Turns workbooks that {@link FormWorkbook} made, and somebody filled in, into drafts of data files. Safe for any number of threads. */
public final class SheetReader {
    private final Forms forms;

    public SheetReader(Forms forms) {
        this.forms = forms;
    }

    /** Whether a file is a workbook, by its content. */
    public static boolean isWorkbook(byte[] file) {
        return SafeWorkbook.is(file);
    }

    /**
     * What came of a workbook.
     *
     * @param findings what is wrong with its cells, in the order in which findings are shown; with an error the draft lacks something
     * @param places where each key of the draft stands in the workbook, by path
     */
    public record Filled(Draft draft, List<Finding> findings, Map<String, Location> places) {
        public Filled {
            findings = List.copyOf(findings);
            places = Map.copyOf(places);
        }

        /** Whether the draft must not be used before something is mended. */
        public boolean hasErrors() {
            return findings.stream().anyMatch(Finding::blocks);
        }

        /** A finding about the draft's data file, as one about the cell of the workbook that it speaks of. */
        public Finding at(Finding finding) {
            return CellPlaces.at(finding, draft.form(), places);
        }
    }

    /**
     * Reads a workbook.
     *
     * @param name the file as the user named it
     * @throws IngestException when it cannot be opened, is not one of ours or takes too long
     */
    public Filled read(String name, byte[] file) {
        return Deadline.within(Deadline.FILE, () -> opened(name, file));
    }

    private Filled opened(String name, byte[] file) {
        try (XSSFWorkbook workbook = SafeWorkbook.open(file)) {
            return read(name, workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Filled read(String name, XSSFWorkbook workbook) {
        Sheet sheet = workbook.getSheet(TextSheet.NAME);
        if (sheet == null) {
            throw new IngestException(
                    "IMPORT-KIND",
                    "这份表格里没有“" + TextSheet.NAME + "”这一页，不是 gongkai form 做的表格。",
                    "用 gongkai form 做出空白表格，把数填进去。");
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Location> places = new HashMap<>();
        FilledTexts texts = new FilledTexts(name, sheet, findings, places);
        Form form = texts.form(forms);
        Map<String, Cell> cells = new HashMap<>();
        Map<String, BigDecimal> shown = new HashMap<>();
        for (TableLayout layout : TableLayout.of(form)) {
            FilledTable table = new FilledTable(name, workbook, layout, findings, places);
            table.read(texts.remarks());
            cells.putAll(table.cells());
            shown.putAll(table.shown());
        }
        Report report = texts.report(form, new Figures(cells, Places.NONE));
        boolean sole = forms.covering(report.year()).equals(List.of(form));
        Draft draft = new Draft(report, form, !sole, false, List.of("取自 " + name + "。"), Map.of());
        findings.addAll(reading(draft, shown, places));
        findings.sort(Finding.IN_ORDER);
        return new Filled(draft, findings, places);
    }

    /** What the reader of data files has to say, at the cells. */
    private List<Finding> reading(Draft draft, Map<String, BigDecimal> shown, Map<String, Location> places) {
        String yaml = DraftWriter.write(draft);
        ReportFile read = new ReportReader(forms, Agencies.NONE, character -> true)
                .read(
                        YamlReader.read(draft.report().file(), yaml.getBytes(StandardCharsets.UTF_8)),
                        "",
                        OptionalInt.empty());
        List<Finding> findings = new ArrayList<>();
        read.findings()
                .forEach(finding ->
                        findings.add(CellPlaces.at(CellPlaces.named(finding, read.lines()), draft.form(), places)));
        read.ledger().ifPresent(ledger -> findings.addAll(Totals.compare(ledger, shown, places)));
        return findings;
    }
}
