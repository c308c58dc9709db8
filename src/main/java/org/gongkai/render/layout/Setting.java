package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts lines at their places. */
final class Setting {
    /** The part of an em above the baseline in Chinese faces. */
    private static final double ASCENT = 0.88;

    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    private Setting() {}

    /**
     * The marks of a line.
     *
     * @param y of the top of the space that the line has
     * @param height of that space; the characters stand in its middle
     */
    static List<Mark> marks(Line line, Tag tag, Column column, Align align, double y, double height) {
        if (line.glyphs().isEmpty()) {
            return List.of();
        }
        double size = line.size();
        return marks(line, tag, start(line, column, align), y + (height - size) / 2 + ASCENT * size);
    }

    private static double start(Line line, Column column, Align align) {
        return switch (align) {
            case LEFT -> column.left();
            case CENTRE -> column.left() + (column.width() - line.width() - line.blankBefore() + line.blankAfter()) / 2;
            case RIGHT -> column.right() - line.width();
        };
    }

    /** The marks of a line from a point on its baseline: one for each run of the same face, size and link. */
    static List<Mark> marks(Line line, Tag tag, double left, double baseline) {
        List<Mark> marks = new ArrayList<>();
        List<Glyph> glyphs = line.glyphs();
        double x = left;
        int from = 0;
        while (from < glyphs.size()) {
            Glyph first = glyphs.get(from);
            StringBuilder text = new StringBuilder();
            int to = from;
            while (to < glyphs.size() && isSameRun(first, glyphs.get(to))) {
                text.appendCodePoint(glyphs.get(to++).codePoint());
            }
            double[] advances = Arrays.copyOfRange(line.advances(), from, to);
            marks.add(new Mark.Text(
                    tag, first.face(), first.size(), x, baseline, text.toString(), advances, first.link()));
            for (double advance : advances) {
                x += advance;
            }
            from = to;
        }
        return marks;
    }

    private static boolean isSameRun(Glyph first, Glyph next) {
        return first.face() == next.face() && first.size() == next.size() && first.link() == next.link();
    }
}
