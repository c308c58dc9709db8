package org.gongkai.render.layout;

import org.gongkai.document.Inline;

/**
 * One character as it will be set.
 *
 * @param type what it is to line breaking; kept here like its advance, as both are asked for again and again
 * @param size in points
 * @param pitch what is added to its advance everywhere, in points; makes running text fill its grid
 * @param advance its width in points, before any tightening
 * @param link what it is a part of; null outside links
 */
record Glyph(
        int codePoint,
        CharacterClass type,
        FontFace face,
        double size,
        double pitch,
        double advance,
        Inline.Link link) {
    /** A wanted line break; has no width and is never drawn. */
    static final Glyph BREAK = new Glyph('\n', CharacterClass.BREAK, null, 0, 0, 0, null);

    /** A character with the width that its face gives it. */
    static Glyph of(int codePoint, FontFace face, double size, double pitch, Inline.Link link) {
        double advance = face.advance(codePoint) * size + pitch;
        return new Glyph(codePoint, CharacterClass.of(codePoint), face, size, pitch, advance, link);
    }

    /** The same as a part of a link. */
    Glyph in(Inline.Link around) {
        return this == BREAK ? this : new Glyph(codePoint, type, face, size, pitch, advance, around);
    }

    Glyph scaled(double factor) {
        return this == BREAK ? this : of(codePoint, face, size * factor, pitch * factor, link);
    }
}
