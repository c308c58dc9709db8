package org.gongkai.data;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryTable;
import org.gongkai.yaml.Keys;

/** The keys that a form has in a data file; the same for every file, so made once per form. Immutable; safe for any number of threads. */
final class FormKeys {
    private final Keys outermost;
    private final Map<String, Slot.Group> tables = new HashMap<>();
    private final Map<Slot.Group, Keys> groups = new IdentityHashMap<>();

    FormKeys(Form form) {
        Keys fixed = Keys.exactly(
                Stream.concat(ReportReader.FIXED.stream(), form.parts().stream().map(Form.Part::key))
                        .toList());
        form.tables().forEach(table -> tables.put(table.id(), Slot.of(table)));
        Map<String, String> homes = Homes.of(fixed.names().values(), tables.values());
        outermost = fixed.withHomes(homes);
        tables.values().forEach(table -> add(table, homes));
    }

    private void add(Slot.Group group, Map<String, String> homes) {
        groups.put(group, group.keys().withHomes(homes));
        for (Slot slot : group.slots()) {
            if (slot instanceof Slot.Group below) {
                add(below, homes);
            }
        }
    }

    /** The keys of the file itself. */
    Keys outermost() {
        return outermost;
    }

    /** What stands below a table's key. */
    Slot.Group table(StatutoryTable table) {
        return tables.get(table.id());
    }

    /** The keys below a key of a table. */
    Keys below(Slot.Group group) {
        return groups.get(group);
    }
}
