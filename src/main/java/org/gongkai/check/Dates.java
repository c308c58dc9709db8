package org.gongkai.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Dated;

/** A report is signed and published after the year it reports on (D-FUTURE). */
final class Dates implements Check {
    @Override
    public Stream<Finding> findings(Case filled) {
        Report report = filled.report();
        return Stream.of(
                        early("落款", report.signOff().date(), report.year()),
                        early("发布", report.publication().date(), report.year()))
                .flatMap(Optional::stream);
    }

    @Override
    public Set<String> rules() {
        return Set.of("D-FUTURE");
    }

    private static Optional<Finding> early(String key, Optional<Dated> written, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return written.filter(dated -> dated.date().isBefore(end))
                .map(dated -> Finding.error(
                        "D-FUTURE",
                        dated.where(),
                        key + ".日期",
                        "“" + key + "”的日期 " + dated.date() + " 早于 " + end + "，统计期还没有结束。",
                        "核对年份；" + year + " 年度的报告应在 " + (year + 1) + " 年成文和公布。"));
    }
}
