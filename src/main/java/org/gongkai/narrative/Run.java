package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of {@code *} or {@code _}: from its left end it may close what earlier runs opened, from its right end it may open; what is left in
 * the middle is text.
 */
final class Run implements Piece {
    /** What a pair of runs does to the text between. */
    enum Mark {
        EMPHASIS,
        STRONG;

        /** How many characters it takes at either side. */
        int width() {
            return ordinal() + 1;
        }
    }

    final char character;
    final int length;
    final boolean opens;
    final boolean closes;
    private final int offset;
    private final List<Mark> closed = new ArrayList<>();
    private final List<Mark> opened = new ArrayList<>();
    private int left;
    private int closedWidth;

    Run(char character, int length, int offset, Flanking flanking) {
        this.character = character;
        this.length = length;
        this.offset = offset;
        this.opens = flanking.opens();
        this.closes = flanking.closes();
        this.left = length;
    }

    /** How many characters have no partner yet. */
    int left() {
        return left;
    }

    /** Pairs the inner characters of this run and a later one. */
    void pairWith(Run closer) {
        Mark mark = left >= 2 && closer.left >= 2 ? Mark.STRONG : Mark.EMPHASIS;
        left -= mark.width();
        // The pair found last is the outermost, so it begins first.
        opened.add(0, mark);
        closer.left -= mark.width();
        closer.closedWidth += mark.width();
        closer.closed.add(mark);
    }

    /** What ends here, innermost first. */
    List<Mark> closed() {
        return closed;
    }

    /** What begins here, outermost first. */
    List<Mark> opened() {
        return opened;
    }

    /** Where the characters without a partner stand. */
    int textOffset() {
        return offset + closedWidth;
    }

    @Override
    public String printed() {
        return String.valueOf(character).repeat(left);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.run(this);
    }
}
