package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the partners of {@code *} and {@code _}, by the rules of CommonMark (its appendix, “process emphasis”). */
final class Emphases {
    /** The runs that may still open, in reading order. */
    private final List<Run> openers = new ArrayList<>();

    /**
     * For each kind of closing run, how many of the openers are known not to match it; without this memory a long row of closing runs
     * would search all of them again and again.
     */
    private final int[] searched = new int[12];

    private Emphases() {}

    /** Pairs the runs among some pieces. */
    static void pair(List<Piece> pieces) {
        Emphases emphases = new Emphases();
        for (Piece piece : pieces) {
            if (piece instanceof Run run) {
                emphases.add(run);
            }
        }
    }

    private void add(Run run) {
        boolean searching = run.closes;
        while (searching && run.left() > 0) {
            searching = close(run);
        }
        if (run.opens && run.left() > 0) {
            openers.add(run);
        }
    }

    private boolean close(Run closer) {
        for (int i = openers.size() - 1; i >= searched[kind(closer)]; i--) {
            Run opener = openers.get(i);
            if (matches(opener, closer)) {
                opener.pairWith(closer);
                // Whatever opened in between would overlap the pair.
                keep(opener.left() > 0 ? i + 1 : i);
                return true;
            }
        }
        searched[kind(closer)] = openers.size();
        return false;
    }

    private void keep(int size) {
        openers.subList(size, openers.size()).clear();
        Arrays.setAll(searched, kind -> Math.min(searched[kind], size));
    }

    private static boolean matches(Run opener, Run closer) {
        return opener.character == closer.character
                && (!(opener.closes || closer.opens)
                        || (opener.length + closer.length) % 3 != 0
                        || opener.length % 3 == 0 && closer.length % 3 == 0);
    }

    private static int kind(Run closer) {
        return (closer.character == '*' ? 0 : 6) + (closer.opens ? 3 : 0) + closer.length % 3;
    }
}
