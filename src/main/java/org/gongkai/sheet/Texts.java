package org.gongkai.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts as a workbook's cells can hold them. */
final class Texts {
    /** The longest text of a cell, in UTF-16 units. */
    private static final int MOST_IN_A_CELL = 32_767;
    /** Room for the marks of {@link #escaped}. */
    private static final int PIECE = 15_000;

    /** XLSX reads {@code _x0041_} as the character of that number; the same with a mark before it is read as written. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Texts() {}

    /** A text that no program takes for an escape. */
    static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** A text in as many pieces as it needs cells; one even if it is empty. */
    static List<String> pieces(String text) {
        if (escaped(text).length() <= MOST_IN_A_CELL) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), at + PIECE);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(at, end));
            at = end;
        }
        return pieces;
    }
}
