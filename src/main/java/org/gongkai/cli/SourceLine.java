package org.gongkai.cli;

import java.util.List;
import org.gongkai.model.Location;

/**
 * The line of a data file on which a finding stands, with a caret under the place.
 *
 * @param shown the line, or the stretch of a long line around the place
 * @param before how many columns of the terminal stand before the place
 */
record SourceLine(int number, String shown, int before) {
    private static final int BEFORE = 48;
    private static final int TERMINAL = 80;
    /** Two blanks before the number, a bar between blanks behind it, and two columns for the sign that the line goes on. */
    private static final int AROUND = 7;

    /** The line of a place; {@code lines} must be those of its file. */
    static SourceLine of(List<String> lines, Location where) {
        String line = visible(lines.get(where.line() - 1));
        int length = line.codePointCount(0, line.length());
        int at = line.offsetByCodePoints(0, Math.min(where.column() - 1, length));
        String left = line.substring(0, at);
        int from = 0;
        int whole = TERMINAL - AROUND - Integer.toString(where.line()).length();
        boolean isLong = DisplayWidth.of(line) > whole;
        while (isLong && DisplayWidth.of(left.substring(from)) > BEFORE) {
            from = left.offsetByCodePoints(from, 1);
        }
        String head = (from > 0 ? "…" : "") + left.substring(from);
        String rest = line.substring(at);
        String tail = DisplayWidth.start(rest, whole - DisplayWidth.of(head));
        return new SourceLine(
                where.line(), head + tail + (tail.length() < rest.length() ? "…" : ""), DisplayWidth.of(head));
    }

    /** A tab takes one column and no character does anything to the terminal. */
    private static String visible(String line) {
        StringBuilder visible = new StringBuilder(line.length());
        line.codePoints()
                .forEach(character -> visible.appendCodePoint(Character.isISOControl(character) ? ' ' : character));
        return visible.toString();
    }

    /** Both lines, with the line's number in the margin. */
    List<String> lines() {
        String margin = " ".repeat(Integer.toString(number).length());
        return List.of("  " + number + " | " + shown.stripTrailing(), "  " + margin + " | " + " ".repeat(before) + "^");
    }
}
