package org.gongkai.portal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.model.Agency;

/**
 * All that is there of a year.
 *
 * @param form prescribed for the year
 * @param reports in order of their agencies' ids
 * @param missing the agencies that owe a report, by id
 */
public record YearOfReports(int year, Form form, List<Listed> reports, List<Agency> missing) {
    public YearOfReports {
        reports = List.copyOf(reports);
        missing = List.copyOf(missing);
    }

    /** What every cell sums up to over all reports, by coordinate in printed order. */
    Map<String, BigDecimal> sums() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        form.figures().keySet().forEach(id -> sums.put(id, BigDecimal.ZERO));
        reports.forEach(
                report -> report.numbers(form).forEach((id, number) -> sums.merge(id, number, BigDecimal::add)));
        return sums;
    }
}
