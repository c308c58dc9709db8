package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;

/** Pieces → pages. */
final class Paginator {
    private final double top;
    private final double bottom;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    private Paginator(Frame frame) {
        this.top = frame.top();
        this.bottom = frame.bottom() + 1e-6;
        newPage();
    }

    /** The marks of every page, in reading order; there is at least one page. */
    static List<List<Mark>> pages(List<Piece> pieces, Frame frame) {
        Paginator paginator = new Paginator(frame);
        for (int i = 0; i < pieces.size(); i++) {
            boolean isChainStart = i == 0 || !pieces.get(i - 1).keepWithNext();
            paginator.add(pieces.get(i), isChainStart ? chain(pieces, i) : pieces.subList(i, i + 1));
        }
        return paginator.pages;
    }

    /** The pieces from here on that a page break must not part; the last one need only begin here. */
    private static List<Piece> chain(List<Piece> pieces, int from) {
        int to = from;
        while (to + 1 < pieces.size() && pieces.get(to).keepWithNext()) {
            to++;
        }
        return pieces.subList(from, to + 1);
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = top;
    }

    private boolean isFresh() {
        return y == top;
    }

    private void add(Piece piece, List<Piece> together) {
        if (!isFresh() && y + needed(together) > bottom) {
            newPage();
        }
        if (piece instanceof Strip strip) {
            add(strip);
        } else if (piece instanceof SetTable table) {
            add(table);
        }
    }

    /** The height of as many of the pieces as a page can hold: what is longer must be parted somewhere. */
    private double needed(List<Piece> together) {
        double needed = 0;
        for (Piece piece : together) {
            double room = bottom - y - needed - piece.before();
            double next = needed + piece.before() + piece.leastHeight(bottom - top, room);
            if (next - together.get(0).before() > bottom - top) {
                break;
            }
            needed = next;
        }
        return needed;
    }

    private void add(Strip strip) {
        if (!isFresh() && y + strip.before() + strip.height() > bottom) {
            newPage();
        }
        y += isFresh() ? 0 : strip.before();
        draw(strip.marks());
        y += strip.height();
    }

    private void add(SetTable table) {
        y += isFresh() ? 0 : table.before();
        int row = 0;
        while (row < table.rows()) {
            int end = table.fitting(row, bottom - y, isFresh());
            if (end == row) {
                newPage();
                continue;
            }
            draw(table.marks(row, end));
            y += table.height(row, end, row > 0);
            row = end;
        }
    }

    private void draw(List<Mark> marks) {
        List<Mark> page = pages.get(pages.size() - 1);
        marks.forEach(mark -> page.add(mark.movedDown(y)));
    }
}
