package org.gongkai.yaml;

import java.util.List;
import org.gongkai.model.Location;

/** A list. */
public record Sequence(List<Node> items, Location where) implements Node {
    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "列表";
    }

    @Override
    public boolean isBlank() {
        return items.isEmpty();
    }
}
