package org.gongkai.portal;

import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.model.Agency;

/**
 * All that is there of a year.
 *
 * @param form prescribed for the year
 * @param reports in order of their agencies' ids
 * @param missing the agencies that owe a report, by id
 * @param cells of the same reports
 */
public record YearOfReports(int year, Form form, List<Listed> reports, List<Agency> missing, CellSource cells) {
    public YearOfReports {
        reports = List.copyOf(reports);
        missing = List.copyOf(missing);
    }

    /** How many reports came after their last day. */
    int late() {
        return (int) reports.stream().filter(Listed::isLate).count();
    }
}
