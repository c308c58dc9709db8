package org.gongkai.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.form.Labels;

/** Where the keys of a form belong, for those that stand in the wrong place; a key with several places has none. */
final class Homes {
    private final Map<String, String> homes = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private Homes() {}

    /**
     * The path of the mapping that a key (normalised) belongs to.
     *
     * @param outermost the keys of the file itself
     */
    static Map<String, String> of(Collection<String> outermost, Collection<Slot.Group> tables) {
        Homes all = new Homes();
        outermost.forEach(key -> all.add(key, ""));
        tables.forEach(all::add);
        all.homes.keySet().removeAll(all.ambiguous);
        return Map.copyOf(all.homes);
    }

    private void add(Slot.Group group) {
        for (Slot slot : group.slots()) {
            add(slot.key(), group.path());
            if (slot instanceof Slot.Group below) {
                add(below);
            }
        }
    }

    private void add(String key, String path) {
        String normal = Labels.normal(key);
        if (homes.putIfAbsent(normal, path) != null) {
            ambiguous.add(normal);
        }
    }
}
