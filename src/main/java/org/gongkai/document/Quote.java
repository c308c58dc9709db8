package org.gongkai.document;

import java.util.List;

/** Quoted blocks. */
public record Quote(List<Block> blocks) implements Block {
    public Quote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quote(this);
    }
}
