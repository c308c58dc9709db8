package org.gongkai.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.Agency;

/**
 * The last day on which a report may be published.
 *
 * @param rule the code of the rule that it is late by
 * @param binding whether the law says so and not only local practice
 */
public record Deadline(String rule, LocalDate day, boolean binding) {
    static final String LOCAL = "D-LOCAL";
    private static final MonthDay JANUARY = MonthDay.of(1, 31);
    private static final MonthDay MARCH = MonthDay.of(3, 31);

    /** What 类别 means for the deadline. Source: 政府信息公开条例第四十九条; towns follow what their area's government arranges. */
    private record Statute(String rule, MonthDay day, boolean binding) {}

    private static final Map<String, Statute> STATUTES = Map.of(
            "部门", new Statute("D-DEPT", JANUARY, true),
            "直属机构", new Statute("D-DEPT", JANUARY, true),
            "政府", new Statute("D-GOV", MARCH, true),
            "乡镇", new Statute("D-TOWN", JANUARY, false));

    /** What an agency's 类别 says about its report of a year; nothing if the register does not know the agency's. */
    static Optional<Deadline> statutory(Agency agency, int year) {
        return Optional.ofNullable(STATUTES.get(agency.category()))
                .map(statute -> new Deadline(statute.rule(), statute.day().atYear(year + 1), statute.binding()));
    }

    /** What 截止 says. */
    static Optional<Deadline> local(Agency agency, int year) {
        try {
            return agency.deadline().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Deadline(
                            LOCAL, MonthDay.parse("--" + agency.deadline()).atYear(year + 1), false));
        } catch (DateTimeException e) {
            // 截止 that is no day is told where agencies.yaml is read.
            return Optional.empty();
        }
    }

    /** The day that an agency works towards: 截止, else what its 类别 says. */
    public static Optional<Deadline> of(Agency agency, int year) {
        return local(agency, year).or(() -> statutory(agency, year));
    }
}
