package org.gongkai.document;

import java.util.List;

/**
 * A heading.
 *
 * @param level 1 for the report's title, 2 for its six parts (一、), 3 for their sections (（一）), 4 below
 * @param content numbers such as 一、 are part of the text
 */
public record Heading(int level, List<Inline> content) implements Block {
    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("heading level " + level);
        }
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
