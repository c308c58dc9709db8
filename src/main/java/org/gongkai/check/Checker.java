package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.Finding;
import org.gongkai.model.Report.Waiver;
import org.gongkai.model.Severity;

/** Puts a report before every rule. */
public final class Checker {
    private static final List<Check> CHECKS =
            List.of(new Sums(), new Balances(), new Minimums(), new Dates(), new Texts(), new Words());

    private Checker() {}

    /** Every finding about a report, those of waived rules as notes with the reason. */
    public static List<Finding> check(Case filled) {
        return CHECKS.stream()
                .flatMap(check -> check.findings(filled))
                .map(finding -> waived(finding, filled.report().waiver(finding.code())))
                .toList();
    }

    private static Finding waived(Finding finding, Optional<Waiver> waiver) {
        return waiver.map(found -> new Finding(
                        finding.code(),
                        Severity.NOTE,
                        finding.where(),
                        finding.path(),
                        finding.subject(),
                        finding.problem() + "已豁免：" + found.reason(),
                        ""))
                .orElse(finding);
    }
}
