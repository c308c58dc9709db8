package org.gongkai.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Figure;
import org.gongkai.form.Ledger;
import org.gongkai.model.Report;
import org.gongkai.portal.CsvLines;

/** A line per agency and cell, with what the report prints there: what statistics programs like. */
final class LongCsvExport implements Export {
    private final CsvLines lines;

    LongCsvExport(OutputStream out) throws IOException {
        this.lines = new CsvLines(out);
        List<String> names = new ArrayList<>(ExportColumns.IDS);
        names.addAll(List.of("cell", "path", "number", "unit", "printed"));
        lines.line(names);
    }

    @Override
    public void add(Report report, Ledger ledger) throws IOException {
        List<Object> about = ExportColumns.about(report);
        for (Figure figure : ledger.figures()) {
            List<Object> fields = new ArrayList<>(about);
            fields.add(figure.id());
            fields.add(figure.path());
            fields.add(ExportColumns.number(ledger, figure.id()).orElseThrow());
            fields.add(ExportColumns.unit(figure));
            fields.add(ledger.printed(figure));
            lines.line(fields);
        }
    }

    @Override
    public void close() throws IOException {
        lines.flush();
    }
}
