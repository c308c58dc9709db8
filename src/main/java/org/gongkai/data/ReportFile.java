package org.gongkai.data;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;

/**
 * A data file as read.
 *
 * @param report nothing when the file is too broken to say even whose report it is
 * @param ledger the form filled in; there whenever the report is
 * @param lines the file's lines, for showing a finding's line
 */
public record ReportFile(
        String file, Optional<Report> report, Optional<Ledger> ledger, List<String> lines, List<Finding> findings) {
    public ReportFile {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** A file that is there and cannot be read. */
    public static ReportFile unreadable(Finding why) {
        return new ReportFile(why.where().file(), Optional.empty(), Optional.empty(), List.of(), List.of(why));
    }

    /** The form that the report uses. */
    public Optional<Form> form() {
        return ledger.map(Ledger::form);
    }
}
