package org.gongkai.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.GlyphCacheFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.ReportWriter;
import com.lowagie.text.pdf.Syntax;
import com.lowagie.text.pdf.UsedGlyphs;
import org.gongkai.render.layout.Mark;

/** Writes the texts of a page: faces whose glyphs are cached straight to its operators, all others through OpenPDF. */
final class TextWriting {
    /** Spacings that differ by less are the same, in points. */
    private static final double SAME = 1e-3;

    private final PdfContentByte content;
    private final Syntax operators;
    private final ReportWriter writer;

    /** What is set on the page now: only what changes is set again. */
    private GlyphCacheFont font;

    /** Of that font. */
    private UsedGlyphs used;

    private double size;
    private double spacing;

    /** Of the text at hand, glyph by glyph: its number, and how much further than its width the next one stands, in points. */
    private int[] numbers = new int[64];

    private double[] extra = new double[numbers.length];

    TextWriting(PdfContentByte content, Syntax operators, ReportWriter writer) {
        this.content = content;
        this.operators = operators;
        this.writer = writer;
    }

    /** A text that stands {@code y} above the lower edge. */
    void text(Mark.Text text, double y) {
        BaseFont face = ((OpenPdfFace) text.face()).font();
        int count = text.advances().length;
        if (count > numbers.length) {
            numbers = new int[count];
            extra = new double[count];
        }
        if (face instanceof GlyphCacheFont cached) {
            fast(text, cached, count, y);
        } else {
            slowly(text, face, count, y);
        }
    }

    private void fast(Mark.Text text, GlyphCacheFont face, int count, double y) {
        UsedGlyphs glyphs = face == font ? used : writer.glyphs(face);
        String characters = text.text();
        for (int i = 0, at = 0; i < count; i++) {
            int character = characters.codePointAt(at);
            at += Character.charCount(character);
            numbers[i] = glyphs.number(character);
            extra[i] = text.advances()[i] - glyphs.width(numbers[i]) * text.size();
        }
        double usual = usual(count);
        set(face, glyphs, text.size(), usual);
        operators.raw("BT ").number(text.x()).number(y).raw("Td[(");
        for (int i = 0; i < count; i++) {
            operators.glyph(numbers[i]);
            if (isOther(i, count, usual)) {
                operators
                        .raw(")")
                        .number(thousandths(extra[i] - usual, text.size()))
                        .raw("(");
            }
        }
        operators.raw(")]TJ ET\n");
    }

    private void set(GlyphCacheFont next, UsedGlyphs glyphs, double nextSize, double nextSpacing) {
        if (next != font || nextSize != size) {
            operators.raw(glyphs.addTo(content)).raw(" ").number(nextSize).raw("Tf\n");
            font = next;
            used = glyphs;
            size = nextSize;
        }
        if (nextSpacing != spacing) {
            operators.number(nextSpacing, 4).raw("Tc\n");
            spacing = nextSpacing;
        }
    }

    private void slowly(Mark.Text text, BaseFont face, int count, double y) {
        int[] characters = text.text().codePoints().toArray();
        for (int i = 0; i < count; i++) {
            extra[i] = text.advances()[i] - text.face().advance(characters[i]) * text.size();
        }
        double usual = usual(count);
        content.beginText();
        content.setFontAndSize(face, (float) text.size());
        content.setCharacterSpacing((float) usual);
        content.setTextMatrix((float) text.x(), (float) y);
        PdfTextArray array = new PdfTextArray();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < count; i++) {
            run.appendCodePoint(characters[i]);
            if (isOther(i, count, usual)) {
                array.add(run.toString());
                array.add((float) thousandths(extra[i] - usual, text.size()));
                run.setLength(0);
            }
        }
        array.add(run.toString());
        content.showText(array);
        content.endText();
        font = null;
        spacing = Double.NaN;
    }

    /** Whether the space after a glyph of so many is not the usual; that after the last moves nothing. */
    private boolean isOther(int index, int count, double usual) {
        return index + 1 < count && Math.abs(extra[index] - usual) > SAME;
    }

    /** Space as a text array has it: in thousandths of an em, to the left. */
    private static double thousandths(double space, double size) {
        return -space / size * 1000;
    }

    /** The most frequent space after so many glyphs. */
    private double usual(int count) {
        double best = extra[0];
        int most = 0;
        for (int i = 0; i < count && most <= count / 2; i++) {
            int same = 0;
            for (int other = 0; other < count; other++) {
                same += Math.abs(extra[other] - extra[i]) <= SAME ? 1 : 0;
            }
            if (same > most) {
                most = same;
                best = extra[i];
            }
        }
        return best;
    }

    void stamp(Mark.Stamp stamp, double y) {
        float cos = (float) Math.cos(stamp.angle());
        float sin = (float) Math.sin(stamp.angle());
        BaseFont face = ((OpenPdfFace) stamp.face()).font();
        content.saveState();
        content.setGrayFill((float) Mark.Stamp.GREY);
        if (face instanceof GlyphCacheFont cached) {
            UsedGlyphs glyphs = writer.glyphs(cached);
            operators.raw(glyphs.addTo(content)).raw(" ").number(stamp.size()).raw("Tf\nBT ");
            operators.number(cos, 4).number(sin, 4).number(-sin, 4).number(cos, 4);
            operators.number(stamp.x()).number(y).raw("Tm(");
            stamp.text().codePoints().map(glyphs::number).forEach(operators::glyph);
            operators.raw(")Tj ET\n");
        } else {
            content.beginText();
            content.setFontAndSize(face, (float) stamp.size());
            content.setTextMatrix(cos, sin, -sin, cos, (float) stamp.x(), (float) y);
            content.showText(stamp.text());
            content.endText();
        }
        content.restoreState();
    }
}
