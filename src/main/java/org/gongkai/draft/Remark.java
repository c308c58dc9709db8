package org.gongkai.draft;

import java.util.List;

/**
 * What a draft says beside a key, for a person only.
 *
 * @param above comment lines above the key, without {@code #}
 * @param beside at the end of the key's line; empty for none
 */
public record Remark(List<String> above, String beside) {
    /** Nothing to say. */
    public static final Remark NONE = new Remark(List.of(), "");

    public Remark {
        above = List.copyOf(above);
    }

    /** A remark at the end of a key's line. */
    public static Remark beside(String text) {
        return new Remark(List.of(), text);
    }

    /** A remark above a key. */
    public static Remark above(List<String> lines) {
        return new Remark(lines, "");
    }
}
