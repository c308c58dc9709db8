package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.gongkai.data.Agencies;
import org.gongkai.model.Agency;

/**
 * Which report comes before and after another: the same agency's, else that of one of its predecessors (前身), or of an agency that it is a
 * predecessor of. Safe for any number of threads.
 */
final class Succession {
    private final Supplier<Agencies> agencies;
    private final Pages pages;
    private final Supplier<Map<String, List<String>>> successors = Once.of(this::successors);

    /** Which reports have pages. */
    interface Pages {
        /** Whether a year has any. */
        boolean any(int year);

        /** Whether an agency's report of a year has one. */
        boolean has(int year, String id);
    }

    /** @param agencies asked only for an agency that has no page of its own in a year that has pages */
    Succession(Supplier<Agencies> agencies, Pages pages) {
        this.agencies = agencies;
        this.pages = pages;
    }

    /** Whose pages there are to lead to. */
    Adjacent around(int year, String id) {
        return new Adjacent(
                first(year - 1, id, () -> agencies.get().agency(id).predecessors()),
                first(year + 1, id, () -> successors.get().getOrDefault(id, List.of())));
    }

    private String first(int year, String id, Supplier<List<String>> others) {
        if (!pages.any(year)) {
            return "";
        }
        return pages.has(year, id)
                ? id
                : others.get().stream()
                        .filter(other -> pages.has(year, other))
                        .findFirst()
                        .orElse("");
    }

    /** By predecessor, in order of ids. */
    private Map<String, List<String>> successors() {
        Map<String, List<String>> successors = new TreeMap<>();
        for (Agency agency : new TreeMap<>(agencies.get().agencies()).values()) {
            agency.predecessors()
                    .forEach(id -> successors
                            .computeIfAbsent(id, any -> new ArrayList<>())
                            .add(agency.id()));
        }
        return successors;
    }
}
