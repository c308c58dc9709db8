package org.gongkai.model;

import java.util.List;

/**
 * A text from a file that knows where each of its lines began there.
 *
 * @param text the value, lines separated by {@code \n}
 * @param lines where each line of the value begins; a single place when only the start is known (folded and quoted values)
 * @param exact whether a character's column follows from its line's start (plain and {@code |} values)
 */
public record SourceText(String text, List<Location> lines, boolean exact) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** A text of which only the start is known. */
    public static SourceText at(Location where, String text) {
        return new SourceText(text, List.of(where), false);
    }

    /** Where the value begins. */
    public Location start() {
        return lines.get(0);
    }

    /** The place of a character, given its UTF-16 offset in {@link #text}. */
    public Location at(int offset) {
        int line = 0;
        int begin = 0;
        for (int i = 0; i < offset && i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                begin = i + 1;
            }
        }
        if (!exact || line >= lines.size()) {
            return lines.get(0);
        }
        return lines.get(line).right(text.codePointCount(begin, Math.min(offset, text.length())));
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
