package org.gongkai.render.layout;

import java.util.List;

/** The wanted face and those that stand in for it, character by character. */
public record FaceChain(List<FontFace> faces) {
    public FaceChain {
        faces = List.copyOf(faces);
    }

    /**
     * The first face that has a character.
     *
     * @throws MissingGlyphException if none has
     */
    FontFace of(int codePoint) {
        for (FontFace face : faces) {
            if (face.covers(codePoint)) {
                return face;
            }
        }
        throw new MissingGlyphException(codePoint);
    }
}
