package org.gongkai.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.model.Agency;

/** The agencies that are known, by what rules ask for; made once for all reports. Immutable; safe for any number of threads. */
public final class Register {
    private static final Comparator<Agency> BY_ID = Comparator.comparing(Agency::id);

    /** Knows no agency. */
    public static final Register EMPTY = new Register(List.of());

    private final Map<String, Agency> byId;
    private final Map<String, List<Agency>> byParent;
    private final Map<String, List<Agency>> byName = new HashMap<>();

    public Register(Collection<Agency> agencies) {
        List<Agency> inOrder = agencies.stream().sorted(BY_ID).toList();
        this.byId = inOrder.stream().collect(Collectors.toMap(Agency::id, agency -> agency));
        this.byParent = inOrder.stream().collect(Collectors.groupingBy(Agency::parent));
        for (Agency agency : inOrder) {
            Stream.of(agency.name(), agency.shortName())
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(agency));
        }
    }

    /** The agencies directly below one, by id. */
    public List<Agency> below(String parent) {
        return byParent.getOrDefault(parent, List.of());
    }

    /** Whether one agency stands above another, however far. */
    boolean isAbove(Agency high, Agency low) {
        Set<String> passed = new HashSet<>();
        String parent = low.parent();
        while (passed.add(parent) && byId.containsKey(parent)) {
            if (parent.equals(high.id())) {
                return true;
            }
            parent = byId.get(parent).parent();
        }
        return false;
    }

    /** The agencies whose name or short name a text is, by id. */
    List<Agency> named(String text) {
        return byName.getOrDefault(text, List.of());
    }

    /** Those whose name or short name a text ends with, by id. */
    List<Agency> namedAtTheEnd(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(text::substring)
                .map(this::named)
                .flatMap(List::stream)
                .distinct()
                .sorted(BY_ID)
                .toList();
    }
}
