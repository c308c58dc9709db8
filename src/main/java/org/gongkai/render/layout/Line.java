package org.gongkai.render.layout;

import java.util.List;

/**
 * A line of glyphs, each with the advance it will have.
 *
 * @param advances in points, one per glyph; justification is in them already
 * @param isLast whether its paragraph ends here, or a wanted break follows
 */
record Line(List<Glyph> glyphs, double[] advances, boolean isLast) {
    /** Beyond this share of an em between any two characters a line has rivers, and readers of the file see blanks. */
    private static final double WIDEST_GAP = 0.095;

    private static final double BLANK_HALF = 0.5;

    /** Small enough that text extraction does not take it for a blank. */
    private static final double BETWEEN_SCRIPTS = 0.08;

    /** The line as wide as its characters ask, consecutive punctuation tightened. */
    static Line natural(List<Glyph> glyphs, boolean isLast) {
        List<Glyph> kept = List.copyOf(withoutTrailingSpace(glyphs));
        double[] advances = new double[kept.size()];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = advance(kept, i);
        }
        return new Line(kept, advances, isLast);
    }

    /** What the glyph at an index takes, given its right neighbour. */
    static double advance(List<Glyph> glyphs, int index) {
        return glyphs.get(index).advance() + adjustment(glyphs, index);
    }

    /** What its right neighbour adds to the advance of a glyph, or takes from it. */
    static double adjustment(List<Glyph> glyphs, int index) {
        if (index + 1 == glyphs.size()) {
            return 0;
        }
        Glyph glyph = glyphs.get(index);
        CharacterClass left = glyph.type();
        CharacterClass right = glyphs.get(index + 1).type();
        if (left == CharacterClass.CLOSING && right.isPunctuation()
                || left == CharacterClass.OPENING && right == CharacterClass.OPENING) {
            return -BLANK_HALF * glyph.size();
        }
        return isBetweenScripts(left, right) ? BETWEEN_SCRIPTS * glyph.size() : 0;
    }

    private static boolean isBetweenScripts(CharacterClass left, CharacterClass right) {
        return left == CharacterClass.IDEOGRAPH && right.isWord() || left.isWord() && right == CharacterClass.IDEOGRAPH;
    }

    private static List<Glyph> withoutTrailingSpace(List<Glyph> glyphs) {
        int end = glyphs.size();
        while (end > 0 && isBlank(glyphs.get(end - 1))) {
            end--;
        }
        return glyphs.subList(0, end);
    }

    static boolean isBlank(Glyph glyph) {
        return glyph.type() == CharacterClass.SPACE || glyph.type() == CharacterClass.BREAK;
    }

    /** The size of its largest glyph, in points; 0 if it has none. */
    double size() {
        double size = 0;
        for (Glyph glyph : glyphs) {
            size = Math.max(size, glyph.size());
        }
        return size;
    }

    double width() {
        double sum = 0;
        for (double advance : advances) {
            sum += advance;
        }
        return sum;
    }

    /** The blank half of an opening mark at its beginning, which the eye does not count. */
    double blankBefore() {
        return !glyphs.isEmpty() && glyphs.get(0).type() == CharacterClass.OPENING
                ? BLANK_HALF * glyphs.get(0).size()
                : 0;
    }

    /** The blank half of a closing mark at its end, as far as it was not squeezed. */
    double blankAfter() {
        return advances.length == 0 ? 0 : shrinkable(advances.length - 1);
    }

    /** By how much the line could be made narrower: the blank half of a closing mark at its end, a quarter em of other punctuation. */
    double shrinkable() {
        double sum = 0;
        for (int i = 0; i < advances.length; i++) {
            sum += shrinkable(i);
        }
        return sum;
    }

    private double shrinkable(int index) {
        return shrinkable(glyphs.get(index), advances[index], index + 1 == advances.length);
    }

    /** By how much a glyph could be made narrower. */
    static double shrinkable(Glyph glyph, double advance, boolean isAtEnd) {
        if (glyph.type() != CharacterClass.CLOSING) {
            return 0;
        }
        double blank = advance - (1 - BLANK_HALF) * glyph.size();
        return Math.max(0, isAtEnd ? blank : blank / 2);
    }

    /** The line filled or squeezed to a width; as it is if that would take gaps too wide or too narrow. */
    Line justified(double measure) {
        double missing = measure - width();
        return missing < 0 ? squeezed(-missing) : isLast || glyphs.size() < 2 ? this : stretched(missing);
    }

    private Line squeezed(double excess) {
        double[] squeezed = advances.clone();
        int last = squeezed.length - 1;
        // What hangs over at the end costs nothing, so it goes first.
        double free = Math.min(excess, shrinkable(last));
        squeezed[last] -= free;
        double rest = shrinkable() - shrinkable(last);
        double share = Math.min(1, (excess - free) / Math.max(rest, 1e-9));
        for (int i = 0; i < last; i++) {
            squeezed[i] -= share * shrinkable(i);
        }
        return new Line(glyphs, squeezed, isLast);
    }

    /** Spreads what is missing over all gaps outside words. */
    private Line stretched(double missing) {
        double[] room = new double[advances.length];
        double sum = 0;
        for (int i = 0; i + 1 < room.length; i++) {
            room[i] = room(glyphs.get(i), glyphs.get(i + 1));
            sum += room[i];
        }
        double share = Math.min(1, missing / Math.max(sum, 1e-9));
        double[] stretched = advances.clone();
        for (int i = 0; i < stretched.length; i++) {
            stretched[i] += share * room[i];
        }
        return new Line(glyphs, stretched, false);
    }

    /** How much a gap may grow until it is the widest. */
    private static double room(Glyph left, Glyph right) {
        double widest = WIDEST_GAP * left.size() - left.pitch();
        if (canGrow(left, right)) {
            return widest;
        }
        return isBetweenScripts(left.type(), right.type()) ? widest - BETWEEN_SCRIPTS * left.size() : 0;
    }

    /** Not within words and dashes, and not where two scripts meet: there is a gap already. */
    static boolean canGrow(Glyph left, Glyph right) {
        boolean pair = left.type() == CharacterClass.DASH && right.type() == CharacterClass.DASH;
        boolean word = left.type().isWord() && right.type().isWord();
        return !pair && !word && !isBetweenScripts(left.type(), right.type());
    }
}
