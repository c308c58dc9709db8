package org.gongkai.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.yaml.Keys;

/**
 * How a data file of one form is laid out; the same for all its files, so it is made once.
 *
 * @param keys those of the file itself
 * @param tables the slots of each table, by its key, in the form's order
 * @param groups the keys that each group may have, by its path
 */
record Layout(Keys keys, Map<String, Slot.Group> tables, Map<String, Keys> groups) {

    static Layout of(Form form) {
        Keys keys = Keys.exactly(
                Stream.concat(ReportReader.FIXED.stream(), form.parts().stream().map(Form.Part::key))
                        .toList());
        Map<String, Slot.Group> tables = new LinkedHashMap<>();
        form.tables().forEach(table -> tables.put(table.key(), Slot.of(table)));
        Map<String, String> homes = Homes.of(tables.values(), keys.names().values());
        Map<String, Keys> groups = new HashMap<>();
        tables.values().forEach(table -> collect(table, homes, groups));
        return new Layout(keys.withHomes(homes), tables, groups);
    }

    private static void collect(Slot.Group group, Map<String, String> homes, Map<String, Keys> groups) {
        groups.put(group.path(), group.keys().withHomes(homes));
        for (Slot slot : group.slots()) {
            if (slot instanceof Slot.Group below) {
                collect(below, homes, groups);
            }
        }
    }

    /** The keys that a group may have. */
    Keys keys(Slot.Group group) {
        return groups.get(group.path());
    }
}
