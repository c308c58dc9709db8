package org.gongkai.render.layout;

import java.util.Locale;

/** A character that no face can show; thrown because a file would otherwise silently lack it. */
public final class MissingGlyphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int codePoint;

    MissingGlyphException(int codePoint) {
        super(String.format(Locale.ROOT, "没有字体含有字符 U+%04X（%s）", codePoint, Character.toString(codePoint)));
        this.codePoint = codePoint;
    }

    /** The character. */
    public int codePoint() {
        return codePoint;
    }
}
