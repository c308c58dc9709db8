package org.gongkai.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Ledger;
import org.gongkai.model.Report;
import org.gongkai.portal.CsvLines;

/** A line per agency under two lines of headers, names and coordinates. */
final class WideCsvExport implements Export {
    private final CsvLines lines;
    private final ExportColumns columns;

    WideCsvExport(OutputStream out, ExportColumns columns) throws IOException {
        this.lines = new CsvLines(out);
        this.columns = columns;
        lines.line(columns.names());
        lines.line(columns.ids());
    }

    @Override
    public void add(Report report, Ledger ledger) throws IOException {
        List<Object> fields = new ArrayList<>(ExportColumns.about(report));
        for (String id : columns.cells().keySet()) {
            fields.add(ExportColumns.number(ledger, id).map(Object.class::cast).orElse(""));
        }
        lines.line(fields);
    }

    @Override
    public void close() throws IOException {
        lines.flush();
    }
}
