package org.gongkai.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.model.Agency;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Scope;

/**
 * What lies below an agency in a year: every agency that the register puts under it, at any depth, each once.
 *
 * <p>A report on its own area stands for those below it; any other agency, with or without a report, is followed by them.
 *
 * @param reports to be added up, level by level
 * @param missing agencies that should have reported
 */
public record Below(List<Case> reports, List<Agency> missing) {
    private static final String GOVERNMENT = "政府";

    public Below {
        reports = List.copyOf(reports);
        missing = List.copyOf(missing);
    }

    /**
     * Looks at a register.
     *
     * @param report an agency's report of the year, by its id
     */
    public static Below of(String id, int year, Register register, Function<String, Optional<Case>> report) {
        List<Case> reports = new ArrayList<>();
        List<Agency> missing = new ArrayList<>();
        // A register in which two agencies are each other's 上级 must not lead round in circles.
        Set<String> seen = new HashSet<>(Set.of(id));
        List<String> above = List.of(id);
        while (!above.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (Agency agency : above.stream()
                    .flatMap(parent -> register.below(parent).stream())
                    .toList()) {
                if (!seen.add(agency.id())) {
                    continue;
                }
                Optional<Case> found = report.apply(agency.id());
                found.ifPresent(reports::add);
                if (found.isEmpty() && agency.expected().contains(year)) {
                    missing.add(agency);
                }
                if (found.filter(filled -> isForArea(filled.report())).isEmpty()) {
                    next.add(agency.id());
                }
            }
            above = next;
        }
        return new Below(reports, missing);
    }

    /** Whether nobody is below. */
    public boolean isEmpty() {
        return reports.isEmpty() && missing.isEmpty();
    }

    static boolean isForArea(Report report) {
        return report.scope() == Scope.AREA || report.scope() == Scope.UNSTATED && isGovernment(report);
    }

    static boolean isGovernment(Report report) {
        return report.agency().category().equals(GOVERNMENT);
    }
}
