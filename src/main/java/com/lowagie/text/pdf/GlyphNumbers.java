package com.lowagie.text.pdf;

/** Tells the glyphs of characters apart from a document: OpenPDF shows them to its own package only. */
public final class GlyphNumbers {
    private GlyphNumbers() {}

    /** The number of a character's glyph in a TrueType or OpenType font; 0 if it has none. */
    public static int of(BaseFont font, int codePoint) {
        int[] metrics = ((TrueTypeFont) font).getMetricsTT(codePoint);
        return metrics == null ? 0 : metrics[0];
    }
}
