package org.gongkai.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.data.Forms;
import org.gongkai.form.Ledger;
import org.gongkai.model.Report;

/** The figures of many reports in one file, for analysis; each report is written at once, so that memory does not grow with them. */
public interface Export extends Closeable {
    /** Adds a report. */
    void add(Report report, Ledger ledger) throws IOException;

    /** Writes what is left to write; the stream itself stays open. */
    @Override
    void close() throws IOException;

    /** How figures are laid out. */
    enum Layout {
        /** XLSX, a line per agency, a column per cell. */
        XLSX,
        /** CSV, a line per agency, a column per cell. */
        CSV,
        /** CSV, a line per agency and cell. */
        LONG,
        /** JSON, an object per agency. */
        JSON
    }

    /** An export of reports in some forms. */
    static Export to(OutputStream out, Layout layout, Forms forms) throws IOException {
        ExportColumns columns = ExportColumns.of(forms);
        return switch (layout) {
            case XLSX -> new XlsxExport(out, columns);
            case CSV -> new WideCsvExport(out, columns);
            case LONG -> new LongCsvExport(out);
            case JSON -> new JsonExport(out);
        };
    }
}
