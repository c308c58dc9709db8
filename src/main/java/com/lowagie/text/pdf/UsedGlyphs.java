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

    /** By number: the glyph of the whole font, its width in 1/1000 em, and its character. */
    private int[] glyphs = new int[1 << 9];

    private int[] widths = new int[glyphs.length];
    private int[] characters = new int[glyphs.length];
    private char count;
    private int common;

    UsedGlyphs(GlyphCacheFont font, PdfWriter writer) {
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
            if (count == glyphs.length) {
                glyphs = Arrays.copyOf(glyphs, count * 2);
                widths = Arrays.copyOf(widths, count * 2);
                characters = Arrays.copyOf(characters, count * 2);
            }
            glyphs[count] = glyph;
            widths[count] = metrics[1];
            characters[count] = codePoint;
        }
        return numbers[glyph];
    }

    /** Says that many documents begin with the glyphs so far. */
    void endCommon() {
        common = count;
    }

    /** How many glyphs many documents begin with. */
    int common() {
        return common;
    }

    /** The width of a numbered glyph in em. */
    public double width(int number) {
        return widths[number] / 1000.0;
    }

    /** The highest number. */
    int count() {
        return count;
    }

    /** The glyphs of the whole font, in the order of their numbers from 1 on. */
    int[] glyphs() {
        return Arrays.copyOfRange(glyphs, 1, count + 1);
    }

    /** The width of a numbered glyph in 1/1000 em. */
    int thousandths(int number) {
        return widths[number];
    }

    /** The character that a number stands for. */
    int character(int number) {
        return characters[number];
    }

    /** Makes the font known to the page that is written now; the answer is its name there. */
    public byte[] addTo(PdfContentByte page) {
        return page.getPageResources()
                .addFont(details.getFontName(), details.getIndirectReference())
                .getBytes();
    }
}
