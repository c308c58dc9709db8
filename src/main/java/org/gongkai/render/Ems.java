package org.gongkai.render;

/** Widths in ems (字), without asking a font: what Chinese typography counts in. */
public final class Ems {
    private static final int FIRST_WIDE = 0x2000;

    private Ems() {}

    /** The width of a text: a Chinese character is 1, a Latin letter or digit 0.5, as in the Chinese office fonts. */
    public static double width(String text) {
        return width(text, 0.5);
    }

    /**
     * The width of a text in a face whose Latin is of another width.
     *
     * @param latin the width of a Latin letter or digit
     */
    public static double width(String text, double latin) {
        int narrow = 0;
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < FIRST_WIDE) {
                narrow++;
            } else if (!Character.isLowSurrogate(text.charAt(i))) {
                wide++;
            }
        }
        return narrow * latin + wide;
    }

    /** The width of a character. */
    public static double width(int codePoint, double latin) {
        return codePoint < FIRST_WIDE ? latin : 1;
    }
}
