package org.gongkai.years;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.Case;
import org.gongkai.check.LastYear;
import org.gongkai.model.Agency;
import org.gongkai.site.Neighbours;

/**
 * What there is to go on from: the reports of the year before by an agency and those it has taken over (前身).
 *
 * @param own the agency's own, whose texts and contact go on
 * @param all with those of its predecessors, whose figures are added up
 */
public record Before(Optional<Case> own, List<Case> all) {
    public Before {
        all = List.copyOf(all);
    }

    /** Looks for the reports before a year. */
    public static Before of(Agency agency, int year, Neighbours reports) {
        List<Case> all = Stream.concat(Stream.of(agency.id()), agency.predecessors().stream())
                .distinct()
                .flatMap(id -> reports.find(id, year - 1).stream())
                .toList();
        return new Before(all.stream().findFirst(), all);
    }

    Optional<LastYear> figures() {
        return all.isEmpty() ? Optional.empty() : Optional.of(new LastYear(all));
    }
}
