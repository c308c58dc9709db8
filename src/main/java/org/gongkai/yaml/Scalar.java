package org.gongkai.yaml;

import org.gongkai.model.Location;
import org.gongkai.model.SourceText;

/**
 * A text as written, whatever it looks like.
 *
 * @param source the value with its places
 * @param plain whether it stands without quotation marks and not as a block
 */
public record Scalar(SourceText source, boolean plain) implements Node {
    /** The value. */
    public String text() {
        return source.text();
    }

    @Override
    public Location where() {
        return source.start();
    }

    @Override
    public String kind() {
        return "文字";
    }

    @Override
    public boolean isBlank() {
        return plain && (text().isEmpty() || text().equals("~"));
    }
}
