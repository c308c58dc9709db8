package org.gongkai.site;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which reports have pages, year by year, and what these lead to: first as far as data files promise, then as it came out. One thread
 * fills it; any may ask.
 */
final class Census implements Succession.Pages {
    private final Map<Integer, Map<String, Adjacent>> years = new ConcurrentHashMap<>();

    /** A year is going to have pages. */
    void expect(int year, Collection<String> ids) {
        years.put(year, ids.stream().collect(Collectors.toMap(id -> id, id -> Adjacent.NONE)));
    }

    /** A year has pages, which lead to others. */
    void count(int year, Map<String, Adjacent> pages) {
        years.put(year, pages);
    }

    /** All that were told of, ascending. */
    SortedSet<Integer> years() {
        return new TreeSet<>(years.keySet());
    }

    @Override
    public boolean any(int year) {
        return !years.getOrDefault(year, Map.of()).isEmpty();
    }

    @Override
    public boolean has(int year, String id) {
        return years.getOrDefault(year, Map.of()).containsKey(id);
    }

    /** The pages of a year that do not lead where they should, by id, and where that is. */
    SortedMap<String, Adjacent> astray(int year, Succession succession) {
        SortedMap<String, Adjacent> astray = new TreeMap<>();
        years.get(year).forEach((id, leads) -> {
            Adjacent around = succession.around(year, id);
            if (!around.equals(leads)) {
                astray.put(id, around);
            }
        });
        return astray;
    }
}
