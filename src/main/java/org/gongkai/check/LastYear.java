package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.model.Location;

/**
 * What an agency, and those it has taken over since, reported the year before.
 *
 * @param reports never empty
 */
public record LastYear(List<Case> reports) {
    public LastYear {
        reports = List.copyOf(reports);
    }

    /** What was reported before a report, if any file of that year is there. */
    static Optional<LastYear> of(Case filled) {
        return filled.around()
                .lastYear()
                .get()
                .map(first -> new LastYear(Stream.concat(Stream.of(first), filled.around().merged().get().stream())
                        .toList()));
    }

    int year() {
        return reports.get(0).report().year();
    }

    /** A cell of every report; nothing if the form of one has no such cell. Coordinates mean the same in all forms. */
    public Optional<Cell> cell(String id) {
        List<Placed> cells = reports.stream()
                .flatMap(report -> report.ledger().figure(id).map(figure -> new Placed(report, figure)).stream())
                .toList();
        return cells.size() < reports.size() ? Optional.empty() : Optional.of(new Cell(cells));
    }

    /** One cell of one report. */
    public record Placed(Case report, Figure figure) {}

    /** One cell of all reports together. */
    public record Cell(List<Placed> cells) {
        /** The sum, in the cell's unit. */
        public BigDecimal number() {
            return cells.stream()
                    .map(cell -> cell.report().ledger().number(cell.figure()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Whether each could be read. */
        public boolean isReadable() {
            return cells.stream().allMatch(cell -> cell.report().ledger().isReadable(cell.figure()));
        }

        /** Whether each, a total, is what it adds up by a rule. */
        boolean isAsComputed(String rule) {
            return cells.stream().allMatch(cell -> cell.report().ledger().isAsComputed(cell.figure(), rule));
        }

        /** Where to look it up. */
        public String places() {
            return cells.stream()
                    .map(cell -> cell.report().place(cell.figure()))
                    .map(Location::toString)
                    .collect(Collectors.joining("、"));
        }

        Figure figure() {
            return cells.get(0).figure();
        }
    }
}
