package org.gongkai.render.layout;

import org.gongkai.document.Inline;

/**
 * One character as it will be set.
 *
 * @param size in points
 * @param pitch what is added to its advance everywhere, in points; makes running text fill its grid
 * @param link what it is a part of; null outside links
 */
record Glyph(int codePoint, FontFace face, double size, double pitch, Inline.Link link) {
    /** A wanted line break; has no width and is never drawn. */
    static final Glyph BREAK = new Glyph('\n', null, 0, 0, null);

    /** Its width in points, before any tightening. */
    double advance() {
        return face == null ? 0 : face.advance(codePoint) * size + pitch;
    }

    CharacterClass type() {
        return CharacterClass.of(codePoint);
    }

    Glyph scaled(double factor) {
        return this == BREAK ? this : new Glyph(codePoint, face, size * factor, pitch * factor, link);
    }
}
