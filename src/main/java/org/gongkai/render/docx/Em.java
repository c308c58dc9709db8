package org.gongkai.render.docx;

/** Widths in ems (字), without asking a font: what Chinese typography counts in. */
final class Em {
    private Em() {}

    /** The width of a text: a Chinese character is 1, a Latin letter or digit 0.5, as in the Chinese office fonts. */
    static double width(String text) {
        return text.codePoints().mapToDouble(point -> point < 0x2000 ? 0.5 : 1).sum();
    }
}
