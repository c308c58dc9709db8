package org.gongkai.model;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** A text from a file that knows where each of its lines began there. Two are equal if they say the same at the same place. */
public final class SourceText {
    private static final int[] ONE_LINE = {0};

    private final String text;
    private final List<Location> lines;
    private final boolean exact;
    /** Where each line of the value begins in {@link #text}. */
    private final int[] begins;

    /**
     * A text with its places.
     *
     * @param text the value, lines separated by {@code \n}
     * @param lines where each line of the value begins; a single place when only the start is known (folded and quoted values)
     * @param exact whether a character's column follows from its line's start (plain and {@code |} values)
     */
    public SourceText(String text, List<Location> lines, boolean exact) {
        this.text = text;
        this.lines = List.copyOf(lines);
        this.exact = exact;
        this.begins = begins(text);
    }

    private static int[] begins(String text) {
        if (text.indexOf('\n') < 0) {
            return ONE_LINE;
        }
        int[] begins = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        for (int line = 1, at = 0; line < begins.length; line++) {
            at = text.indexOf('\n', at) + 1;
            begins[line] = at;
        }
        return begins;
    }

    /** A text of which only the start is known. */
    public static SourceText at(Location where, String text) {
        return new SourceText(text, List.of(where), false);
    }

    /** The value, lines separated by {@code \n}. */
    public String text() {
        return text;
    }

    /** The same places with other characters in them, as many as before or fewer at the end. */
    public SourceText with(String changed) {
        return new SourceText(changed, lines, exact);
    }

    /** Whether a character's place is known, and not only the value's. */
    public boolean isExact() {
        return exact;
    }

    /** Where the value begins. */
    public Location start() {
        return lines.get(0);
    }

    /** The place of a character, given its UTF-16 offset in {@link #text}. */
    public Location at(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        int line = found >= 0 ? found : -found - 2;
        if (!exact || line >= lines.size()) {
            return lines.get(0);
        }
        return lines.get(line).right(text.codePointCount(begins[line], Math.min(offset, text.length())));
    }

    /** The UTF-16 offset of a place, if the text has it and knows its characters' places. */
    public OptionalInt offset(Location where) {
        for (int line = 0; exact && line < Math.min(lines.size(), begins.length); line++) {
            Location begin = lines.get(line);
            int end = line + 1 < begins.length ? begins[line + 1] - 1 : text.length();
            int columns = where.column() - begin.column();
            if (begin.line() == where.line() && columns >= 0 && columns < text.codePointCount(begins[line], end)) {
                return OptionalInt.of(text.offsetByCodePoints(begins[line], columns));
            }
        }
        return OptionalInt.empty();
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && text.equals(that.text) && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return start() + " " + text;
    }
}
