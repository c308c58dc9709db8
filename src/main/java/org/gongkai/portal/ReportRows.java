package org.gongkai.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;

/** Reports as the templates of lists see them. */
final class ReportRows {
    private ReportRows() {}

    /** A row of a year's list. */
    static Map<String, Object> of(Listed report, Form form) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", report.name());
        row.put("href", report.id() + "/index.html");
        row.put("agency", "../" + Names.agency(report.id()));
        row.put("region", report.agency().region());
        row.put("category", report.agency().category());
        row.put("day", report.day());
        row.put("late", report.isLate());
        row.put(
                "figures",
                form.overview().keyFigures().stream()
                        .limit(1)
                        .map(figure -> Ledger.plain(report.firstFigure(form.name())))
                        .toList());
        row.put("files", files(report, report.id() + "/"));
        return row;
    }

    /** The files of a report. */
    static List<Map<String, Object>> files(Listed report, String folder) {
        return report.files().stream()
                .map(file -> Map.<String, Object>of(
                        "format", file.format(), "href", folder + file.name(), "size", Pages.size(file.bytes())))
                .toList();
    }
}
