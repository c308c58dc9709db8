package org.gongkai.cli;

/** How many columns of a terminal a text takes: Chinese characters two, combining and invisible ones none. */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Source: Unicode Standard Annex 11, classes W and F; ambiguous characters take one column, as terminals set them. */
    static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        return character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF && character != 0x303F
                || character >= 0xA960 && character <= 0xA97C
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE10 && character <= 0xFE6F
                || character >= 0xFF01 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1F300 && character <= 0x1FAFF
                || character >= 0x20000 && character <= 0x3FFFD;
    }

    /** A text with blanks behind it up to a width; cut with … where it is longer. */
    static String padded(String text, int width) {
        String shown = of(text) <= width ? text : start(text, width - 1) + "…";
        return shown + " ".repeat(width - of(shown));
    }

    /** As much of a text's beginning as a width holds. */
    static String start(String text, int width) {
        int at = 0;
        for (int used = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            used += of(text.codePointAt(at));
            if (used > width) {
                break;
            }
        }
        return text.substring(0, at);
    }
}
