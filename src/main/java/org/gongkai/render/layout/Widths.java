package org.gongkai.render.layout;

import java.util.List;

/**
 * What any part of some glyphs would measure as a line of its own, told without walking along it: line breaking asks for a dozen parts per
 * line.
 *
 * <p>Every answer is the difference of two sums; a part is given by its first glyph and the one after its last.
 */
final class Widths {
    private final List<Glyph> glyphs;
    /** At an index, the sum over all glyphs before it: of their advances, of what squeezing takes from them, of the gaps after them. */
    private final double[] advances;

    /** The same, of their advances whatever stands beside them. */
    private final double[] untightened;

    private final double[] squeezes;
    private final int[] gaps;
    /** At an index, where a line that ends there ends without the blanks at its end. */
    private final int[] inked;

    Widths(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        int count = glyphs.size();
        advances = new double[count + 1];
        untightened = new double[count + 1];
        squeezes = new double[count + 1];
        gaps = new int[count + 1];
        inked = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Glyph glyph = glyphs.get(i);
            double own = glyph.advance();
            double advance = own + Line.adjustment(glyphs, i);
            untightened[i + 1] = untightened[i] + own;
            advances[i + 1] = advances[i] + advance;
            squeezes[i + 1] = squeezes[i] + Line.shrinkable(glyph, advance, false);
            gaps[i + 1] = gaps[i] + (i + 1 < count && Line.canGrow(glyph, glyphs.get(i + 1)) ? 1 : 0);
            inked[i + 1] = Line.isBlank(glyph) ? inked[i] : i + 1;
        }
    }

    /** As {@link Line#width()} of the natural line. */
    double width(int start, int end) {
        int last = last(start, end);
        return last < start
                ? 0
                : advances[last] - advances[start] + glyphs.get(last).advance();
    }

    /** The width if no punctuation were tightened. */
    double untightened(int start, int end) {
        return untightened[end] - untightened[start];
    }

    /** As {@link Line#shrinkable()} of the natural line. */
    double shrinkable(int start, int end) {
        int last = last(start, end);
        if (last < start) {
            return 0;
        }
        Glyph glyph = glyphs.get(last);
        return squeezes[last] - squeezes[start] + Line.shrinkable(glyph, glyph.advance(), true);
    }

    /** How much room of a measure there is to fill, as a share of an em per gap that may grow. */
    double looseness(int start, int end, double measure) {
        int last = last(start, end);
        return last < start
                ? 0
                : (measure - width(start, end))
                        / Math.max(1, gaps[last] - gaps[start])
                        / glyphs.get(start).size();
    }

    /** The last glyph that is not blank; before {@code start} if all are. */
    private int last(int start, int end) {
        return Math.max(inked[end], start) - 1;
    }
}
