package org.gongkai.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.check.Deadline;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;

/**
 * Who has a report of a year and who owes one: the agencies that the register expects, and all that have a file.
 *
 * @param findings files of the year that look like data and are none
 */
public record Coverage(int year, List<Line> lines, List<Finding> findings) {
    public Coverage {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** How far an agency's report is. */
    public enum State {
        /** No file. */
        MISSING,
        /** A file with errors. */
        ERRORS,
        /** A file without errors, but with warnings. */
        WARNINGS,
        /** A file that nothing is wrong with. */
        GOOD
    }

    /**
     * One agency.
     *
     * @param name the full name, or the id where no name is known
     * @param deadline the last day; nothing where the register knows neither 类别 nor 截止
     */
    public record Line(String id, String name, State state, int errors, int warnings, Optional<LocalDate> deadline) {
        /** Whether there is a report that can be published. */
        public boolean isDone() {
            return state == State.GOOD || state == State.WARNINGS;
        }

        /** How many days are left from a day on; negative when it is late. */
        public Optional<Long> daysLeft(LocalDate today) {
            return deadline.map(day -> ChronoUnit.DAYS.between(today, day));
        }
    }

    /** Looks at every file of a year. */
    public static Coverage of(Workshop workshop, int year) {
        Examiner examiner = new Examiner(workshop);
        DataFolder.Listing listing = workshop.data().list(year);
        SortedSet<String> ids = new TreeSet<>();
        workshop.agencies().agencies().values().stream()
                .filter(agency -> agency.expected().contains(year))
                .forEach(agency -> ids.add(agency.id()));
        listing.files().forEach(file -> ids.add(file.id()));
        List<Line> lines = new ArrayList<>();
        for (String id : ids) {
            Optional<Examined> examined = listing.files().stream()
                    .filter(file -> file.id().equals(id))
                    .findFirst()
                    .map(file -> examiner.examine(file, false));
            lines.add(line(workshop.agencies().agency(id), year, examined));
        }
        return new Coverage(year, lines, listing.findings());
    }

    private static Line line(Agency agency, int year, Optional<Examined> examined) {
        int errors = count(examined, Severity.ERROR);
        int warnings = count(examined, Severity.WARNING);
        State state = examined.isEmpty()
                ? State.MISSING
                : errors > 0 ? State.ERRORS : warnings > 0 ? State.WARNINGS : State.GOOD;
        String name = examined.flatMap(found -> found.report().report())
                .map(report -> report.agency().name())
                .filter(written -> !written.isEmpty())
                .orElse(agency.name().isEmpty() ? agency.id() : agency.name());
        return new Line(
                agency.id(),
                name,
                state,
                errors,
                warnings,
                Deadline.of(agency, year).map(Deadline::day));
    }

    private static int count(Optional<Examined> examined, Severity severity) {
        return (int) examined.stream()
                .flatMap(found -> found.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** How many agencies are in a state. */
    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
