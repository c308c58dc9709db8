package org.gongkai.narrative;

/** Classes of characters as CommonMark defines them. */
final class Characters {
    private Characters() {}

    /** White space of any script; {@code U+3000} too. */
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Punctuation or a symbol of any script. */
    static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** What a backslash may stand before. */
    static boolean isEscapable(int codePoint) {
        return codePoint < 128 && isPunctuation(codePoint);
    }

    /** An ASCII letter or digit. */
    static boolean isAlphanumeric(int codePoint) {
        return codePoint < 128 && Character.isLetterOrDigit(codePoint);
    }
}
