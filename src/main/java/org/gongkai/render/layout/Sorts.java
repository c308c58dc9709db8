package org.gongkai.render.layout;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The characters of a face in one size, as a compositor's case holds them: each is made when it is first reached for and then the same for
 * all documents. Safe for any number of threads.
 */
final class Sorts {
    private static final int PAGE = 1 << 8;

    private final FaceChain chain;
    private final double size;
    private final double pitch;
    /** By the code points of the first plane, page by page; few pages are ever reached for. */
    private final AtomicReferenceArray<AtomicReferenceArray<Glyph>> pages =
            new AtomicReferenceArray<>((Character.MAX_VALUE + 1) / PAGE);

    /**
     * None yet.
     *
     * @param size in points
     * @param pitch what is added to every advance, in points
     */
    Sorts(FaceChain chain, double size, double pitch) {
        this.chain = chain;
        this.size = size;
        this.pitch = pitch;
    }

    /**
     * A character outside links.
     *
     * @throws MissingGlyphException if no face has it
     */
    Glyph of(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return glyph(codePoint);
        }
        AtomicReferenceArray<Glyph> page = pages.get(codePoint / PAGE);
        if (page == null) {
            // Two threads may do this at once: what one loses is made again.
            page = new AtomicReferenceArray<>(PAGE);
            pages.set(codePoint / PAGE, page);
        }
        Glyph glyph = page.get(codePoint % PAGE);
        if (glyph == null) {
            glyph = glyph(codePoint);
            page.set(codePoint % PAGE, glyph);
        }
        return glyph;
    }

    private Glyph glyph(int codePoint) {
        return codePoint == '\n' ? Glyph.BREAK : Glyph.of(codePoint, chain.of(codePoint), size, pitch, null);
    }
}
