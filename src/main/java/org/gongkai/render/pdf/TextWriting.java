package org.gongkai.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.GlyphCacheFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.UsedGlyphs;
import org.gongkai.render.layout.Mark;

/** Writes the texts of a page: faces whose glyphs are cached straight to its operators, all others through OpenPDF. */
final class TextWriting {
    /** Spacings that differ by less are the same, in points. */
    private static final double SAME = 1e-3;

    private final PdfContentByte content;
    private final Operators operators;
    private final DocumentGlyphs glyphs;

    /** What is set on the page now: only what changes is set again. */
    private GlyphCacheFont font;

    private double size;
    private double spacing;

    TextWriting(PdfContentByte content, Operators operators, DocumentGlyphs glyphs) {
        this.content = content;
        this.operators = operators;
        this.glyphs = glyphs;
    }

    /** A text that stands {@code y} above the lower edge. */
    void text(Mark.Text text, double y) {
        BaseFont face = ((OpenPdfFace) text.face()).font();
        int[] characters = characters(text.text(), text.advances().length);
        double[] extra = text.advances().clone();
        if (face instanceof GlyphCacheFont cached) {
            UsedGlyphs used = glyphs.of(cached);
            int[] numbers = characters;
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = used.number(characters[i]);
                extra[i] -= used.width(numbers[i]) * text.size();
            }
            double usual = usual(extra);
            set(cached, used, text.size(), usual);
            operators.raw("BT ").number(text.x()).number(y).raw("Td[(");
            for (int i = 0; i < numbers.length; i++) {
                operators.glyph(numbers[i]);
                if (isOther(extra, i, usual)) {
                    operators.raw(")").number(thousandths(extra[i] - usual, text.size()));
                    operators.raw("(");
                }
            }
            operators.raw(")]TJ ET\n");
        } else {
            for (int i = 0; i < characters.length; i++) {
                extra[i] -= text.face().advance(characters[i]) * text.size();
            }
            slowly(text, face, characters, extra, y);
        }
    }

    /** The code points of a text; a stream would make a dozen objects for each of a thousand texts. */
    private static int[] characters(String text, int count) {
        int[] characters = new int[count];
        for (int i = 0, at = 0; i < count; i++) {
            characters[i] = text.codePointAt(at);
            at += Character.charCount(characters[i]);
        }
        return characters;
    }

    private void set(GlyphCacheFont next, UsedGlyphs used, double nextSize, double nextSpacing) {
        if (next != font || nextSize != size) {
            operators.raw(used.addTo(content)).raw(" ").number(nextSize).raw("Tf\n");
            font = next;
            size = nextSize;
        }
        if (nextSpacing != spacing) {
            operators.number(nextSpacing, 4).raw("Tc\n");
            spacing = nextSpacing;
        }
    }

    private void slowly(Mark.Text text, BaseFont face, int[] characters, double[] extra, double y) {
        double usual = usual(extra);
        content.beginText();
        content.setFontAndSize(face, (float) text.size());
        content.setCharacterSpacing((float) usual);
        content.setTextMatrix((float) text.x(), (float) y);
        PdfTextArray array = new PdfTextArray();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            run.appendCodePoint(characters[i]);
            if (isOther(extra, i, usual)) {
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

    /** The last spacing moves nothing. */
    private static boolean isOther(double[] extra, int index, double usual) {
        return index + 1 < extra.length && Math.abs(extra[index] - usual) > SAME;
    }

    /** Space as a text array has it: in thousandths of an em, to the left. */
    private static double thousandths(double space, double size) {
        return -space / size * 1000;
    }

    /** The most frequent value. */
    private static double usual(double[] extra) {
        double best = extra[0];
        int most = 0;
        for (int i = 0; i < extra.length && most <= extra.length / 2; i++) {
            int count = 0;
            for (double other : extra) {
                count += Math.abs(other - extra[i]) <= SAME ? 1 : 0;
            }
            if (count > most) {
                most = count;
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
            UsedGlyphs used = glyphs.of(cached);
            operators.raw(used.addTo(content)).raw(" ").number(stamp.size()).raw("Tf\nBT ");
            operators.number(cos, 4).number(sin, 4).number(-sin, 4).number(cos, 4);
            operators.number(stamp.x()).number(y).raw("Tm(");
            stamp.text().codePoints().map(used::number).forEach(operators::glyph);
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
