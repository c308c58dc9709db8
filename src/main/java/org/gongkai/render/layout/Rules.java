package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;

/** The lines of a table: what its cells draw edge by edge becomes a few long ones. */
final class Rules {
    /** Edges that differ by less come from rounding. */
    private static final double ROUNDING = 1e-6;

    private final List<Mark.Rule> across = new ArrayList<>();
    private final List<Mark.Rule> down = new ArrayList<>();

    void across(double left, double right, double y) {
        across.add(new Mark.Rule(left, y, right, y));
    }

    void down(double x, double top, double bottom) {
        down.add(new Mark.Rule(x, top, x, bottom));
    }

    /** All lines, each as long as can be. */
    List<Mark> joined() {
        List<Mark> joined = new ArrayList<>();
        across.sort((a, b) -> order(a.y1(), b.y1(), a.x1(), b.x1()));
        down.sort((a, b) -> order(a.x1(), b.x1(), a.y1(), b.y1()));
        join(across, joined);
        join(down, joined);
        return joined;
    }

    private static int order(double first, double otherFirst, double second, double otherSecond) {
        int order = Double.compare(first, otherFirst);
        return order != 0 ? order : Double.compare(second, otherSecond);
    }

    private static void join(List<Mark.Rule> sorted, List<Mark> joined) {
        Mark.Rule open = null;
        for (Mark.Rule next : sorted) {
            if (open != null && goesOn(open, next)) {
                open = new Mark.Rule(
                        open.x1(), open.y1(), Math.max(open.x2(), next.x2()), Math.max(open.y2(), next.y2()));
            } else {
                if (open != null) {
                    joined.add(open);
                }
                open = next;
            }
        }
        if (open != null) {
            joined.add(open);
        }
    }

    /** Whether a line on the same height, or the same distance from the left, begins where this one ends, or before. */
    private static boolean goesOn(Mark.Rule open, Mark.Rule next) {
        boolean isSame = open.y1() == open.y2()
                ? Math.abs(next.y1() - open.y1()) < ROUNDING
                : Math.abs(next.x1() - open.x1()) < ROUNDING;
        return isSame && next.x1() <= open.x2() + ROUNDING && next.y1() <= open.y2() + ROUNDING;
    }
}
