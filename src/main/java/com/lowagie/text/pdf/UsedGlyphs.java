package com.lowagie.text.pdf;

import java.util.Arrays;

/**
 * The glyphs of a font that a document uses, numbered from 1 in the order in which they come; a page's text is written in these numbers.
 *
 * <p>OpenPDF would write the numbers of the whole font, and the file would have to carry tables of all its glyphs.
 */
public final class UsedGlyphs {
    private final GlyphCacheFont font;
    private final FontDetails details;
    /** By glyph of the whole font; 0 for one that is not used yet. */
    private final char[] numbers;

    /** By number. */
    private int[] widths = new int[1 << 10];

    private char count;

    /** The glyphs of a font that a writer's document uses: none yet. */
    public UsedGlyphs(GlyphCacheFont font, PdfWriter writer) {
        this.font = font;
        this.details = writer.addSimple(font);
        this.numbers = new char[font.glyphCount()];
    }

    /** The number of the glyph of a character, which the font must have. */
    public int number(int codePoint) {
        int[] metrics = font.getMetricsTT(codePoint);
        int glyph = metrics[0];
        if (numbers[glyph] == 0) {
            numbers[glyph] = ++count;
            if (count == widths.length) {
                widths = Arrays.copyOf(widths, count * 2);
            }
            widths[count] = metrics[1];
            details.longTag.put((int) count, new int[] {glyph, metrics[1], codePoint});
        }
        return numbers[glyph];
    }

    /** The width of a numbered glyph in em. */
    public double width(int number) {
        return widths[number] / 1000.0;
    }

    /** Makes the font known to the page that is written now; the answer is its name there. */
    public byte[] addTo(PdfContentByte page) {
        return page.getPageResources()
                .addFont(details.getFontName(), details.getIndirectReference())
                .getBytes();
    }
}
