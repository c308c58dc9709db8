package org.gongkai.document;

import java.util.List;

/** A list; its markers are text of its items, the same in every format. */
public record Items(boolean ordered, List<Item> items) implements Block {
    /**
     * One item.
     *
     * @param marker as printed: {@code 1.}, {@code 2)} or {@code •}
     * @param blocks what it says; usually one paragraph, then nested lists
     */
    public record Item(String marker, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    public Items {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.items(this);
    }
}
