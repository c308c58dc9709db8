package org.gongkai.render.docx;

/** A text holds a code point that XML 1.0 does not allow: Word refuses to open a file that has it, and docx4j would write it unasked. */
public final class IllegalCharacterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int codePoint;

    IllegalCharacterException(int codePoint, String text) {
        super(String.format("U+%04X cannot stand in a DOCX, found in: %s", codePoint, visible(text)));
        this.codePoint = codePoint;
    }

    /** The code point; a lone surrogate counts as one. */
    public int codePoint() {
        return codePoint;
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(80)
                .map(point -> XmlCharacters.isLegal(point) ? point : '\uFFFD')
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
