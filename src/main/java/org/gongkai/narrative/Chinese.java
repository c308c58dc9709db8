package org.gongkai.narrative;

/** Chinese characters: those that stand beside each other without blanks. */
final class Chinese {
    /** Marks that Unicode shares between scripts, full-width in Chinese print. */
    private static final String SHARED = "“”‘’—…·";

    private Chinese() {}

    /** Whether a code point is an ideograph, a full-width mark or a full-width letter. */
    static boolean is(int codePoint) {
        return Character.isIdeographic(codePoint)
                || within(codePoint, 0x3001, 0x303F)
                || within(codePoint, 0x3200, 0x33FF)
                || within(codePoint, 0xFE10, 0xFE1F)
                || within(codePoint, 0xFE30, 0xFE6F)
                || within(codePoint, 0xFF01, 0xFF60)
                || within(codePoint, 0xFFE0, 0xFFE6)
                || SHARED.indexOf(codePoint) >= 0;
    }

    /** Whether two lines of a paragraph join with a blank: not between two Chinese characters, nor beside a blank. */
    static boolean joinWithBlank(int before, int after) {
        return !(is(before) && is(after)) && !Characters.isBlank(before) && !Characters.isBlank(after);
    }

    private static boolean within(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
