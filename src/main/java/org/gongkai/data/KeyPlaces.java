package org.gongkai.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.model.Location;
import org.gongkai.yaml.Keys;
import org.gongkai.yaml.Mapping;

/** Where to look for what keys hold, by path: at the value, or at the key where that has keys below it or nothing. */
final class KeyPlaces {
    private KeyPlaces() {}

    static Map<String, Location> of(Collection<Mapping.Entry> entries) {
        Map<String, Location> places = new HashMap<>();
        entries.forEach(entry -> add("", entry, places));
        return places;
    }

    private static void add(String above, Mapping.Entry entry, Map<String, Location> places) {
        String path = Keys.join(above, entry.key().text().strip());
        boolean atKey = entry.value() instanceof Mapping || entry.value().isBlank();
        places.put(path, atKey ? entry.key().where() : entry.value().where());
        if (entry.value() instanceof Mapping mapping) {
            mapping.entries().forEach(below -> add(path, below, places));
        }
    }
}
