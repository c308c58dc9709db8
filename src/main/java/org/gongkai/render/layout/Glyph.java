package org.gongkai.render.layout;

import org.gongkai.document.Inline;

/**
 * One character as it will be set.
 *
 * @param size in points
 * @param pitch what is added to its advance everywhere, in points; makes running text fill its grid
 * @param advance its width in points, before any tightening; kept here, as line breaking asks for it again and again
 * @param link what it is a part of; null outside links
 */
record Glyph(int codePoint, FontFace face, double size, double pitch, double advance, Inline.Link link) {
    /** A wanted line break; has no width and is never drawn. */
    static final Glyph BREAK = new Glyph('\n', null, 0, 0, 0, null);

    /** A character with the width that its face gives it. */
    static Glyph of(int codePoint, FontFace face, double size, double pitch, Inline.Link link) {
        return new Glyph(codePoint, face, size, pitch, face.advance(codePoint) * size + pitch, link);
    }

    CharacterClass type() {
        return CharacterClass.of(codePoint);
    }

    Glyph scaled(double factor) {
        return this == BREAK ? this : of(codePoint, face, size * factor, pitch * factor, link);
    }
}
