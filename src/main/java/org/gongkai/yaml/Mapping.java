package org.gongkai.yaml;

import java.util.List;
import org.gongkai.model.Location;

/** Keys with values, in file order; a key may still stand twice, {@link Keys} finds that. */
public record Mapping(List<Entry> entries, Location where) implements Node {
    /** A key and its value. */
    public record Entry(Scalar key, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
        return "键值";
    }

    @Override
    public boolean isBlank() {
        return entries.isEmpty();
    }
}
