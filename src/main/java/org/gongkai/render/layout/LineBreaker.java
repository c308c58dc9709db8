package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.render.layout.Prohibition.Break;

/**
 * Glyphs → lines that fit a measure.
 *
 * <p>A line takes as many characters as fit when its punctuation is squeezed (推入), or ends earlier (推出) if that looks better. A break
 * of a worse kind is only taken if every better one would leave gaps like rivers.
 *
 * @param first the measure of the first line, in points
 * @param rest the measure of all others
 */
record LineBreaker(double first, double rest) {
    private static final double ROUNDING = 1e-6;

    /** Ends before this share of the measure are only taken if there is no other; so they need no closer look. */
    private static final double NEAR = 0.8;

    /** Beyond this share of an em per gap, of which a part stays empty at the end of the line, a URL may be broken. */
    private static final double TOO_LOOSE = 0.16;

    /** Lines at their natural width or squeezed to fit; at least one. */
    List<Line> lines(List<Glyph> glyphs) {
        return lines(glyphs, new Widths(glyphs));
    }

    /** The same, for who asks for several measures. */
    List<Line> lines(List<Glyph> glyphs, Widths widths) {
        if (glyphs.isEmpty()) {
            return List.of(Line.natural(glyphs, true));
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        do {
            double measure = lines.isEmpty() ? first : rest;
            int end = end(glyphs, widths, start, measure);
            boolean isLast = end == glyphs.size() || glyphs.get(end - 1) == Glyph.BREAK;
            Line line = Line.natural(glyphs.subList(start, end), isLast);
            lines.add(line.width() > measure ? line.justified(measure) : line);
            start = skipSpaces(glyphs, end, isLast);
        } while (start < glyphs.size());
        return lines;
    }

    /** The same, filled to the measure. */
    List<Line> justified(List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>(lines(glyphs));
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, lines.get(i).justified(i == 0 ? first : rest));
        }
        return lines;
    }

    private static int skipSpaces(List<Glyph> glyphs, int from, boolean afterBreak) {
        int start = from;
        while (!afterBreak && start < glyphs.size() && glyphs.get(start).type() == CharacterClass.SPACE) {
            start++;
        }
        return start;
    }

    /** Where the line that begins at {@code start} ends: at least one glyph further on. */
    private static int end(List<Glyph> glyphs, Widths widths, int start, double measure) {
        Candidates candidates = new Candidates(widths, start, measure);
        for (int end = start + 1; end <= glyphs.size(); end++) {
            Glyph last = glyphs.get(end - 1);
            double width = widths.untightened(start, end);
            // No line can be squeezed that much, so no candidate follows.
            if (width > measure * 1.5 + 2 * last.size()) {
                break;
            }
            boolean isEnd = last == Glyph.BREAK || end == glyphs.size();
            Break kind = Prohibition.before(end, glyphs);
            if (!isEnd && kind == Break.NEVER) {
                continue;
            }
            boolean fits = width <= measure * NEAR || candidates.offer(end, kind);
            if (isEnd) {
                return fits ? end : candidates.best();
            }
            if (width <= measure * NEAR) {
                candidates.offerShort(end, kind);
            }
        }
        return candidates.best();
    }

    /** The best end of a line so far, for each kind of break. */
    private static final class Candidates {
        private static final int KINDS = Break.values().length;
        private static final List<Break> IN_NEED = List.of(Break.URL, Break.UNIT, Break.EMERGENCY);

        private final Widths widths;
        private final int start;
        private final double measure;
        private final int[] ends = new int[KINDS];
        private final double[] looseness = new double[KINDS];

        Candidates(Widths widths, int start, double measure) {
            this.widths = widths;
            this.start = start;
            this.measure = measure;
        }

        /** An end that leaves much of the line empty. */
        void offerShort(int end, Break kind) {
            ends[kind.ordinal()] = end;
            looseness[kind.ordinal()] = Double.MAX_VALUE;
        }

        /** Whether the line fits; a later end replaces an earlier one, unless squeezing for it is uglier than the earlier one's gaps. */
        boolean offer(int end, Break kind) {
            double excess = widths.width(start, end) - measure;
            if (excess > ROUNDING && excess - widths.shrinkable(start, end) > ROUNDING) {
                return false;
            }
            double loose = widths.looseness(start, end, measure);
            int index = kind.ordinal();
            if (kind != Break.NEVER && (loose >= 0 || ends[index] == 0 || -2 * loose < looseness[index])) {
                ends[index] = end;
                looseness[index] = loose;
            }
            return true;
        }

        /** A free break, or one within a URL if the free one leaves rivers; numbers lose their units, and words are torn, only in need. */
        int best() {
            int free = ends[Break.FREE.ordinal()];
            int url = ends[Break.URL.ordinal()];
            if (free > 0 && (looseness[Break.FREE.ordinal()] <= TOO_LOOSE || url < free)) {
                return free;
            }
            for (Break worse : IN_NEED) {
                if (ends[worse.ordinal()] > 0) {
                    return ends[worse.ordinal()];
                }
            }
            return start + 1;
        }
    }
}
