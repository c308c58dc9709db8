package org.gongkai.check;

import java.util.List;
import org.gongkai.model.Location;

/**
 * A paragraph, heading, list item or cell of a narrative as one line of characters that know their places.
 *
 * @param key of the text it belongs to, as 总体情况
 * @param heading the characters of the nearest heading above it; empty for none
 * @param pieces what it was made of, in order
 * @param exact whether characters behind the first of a piece have places of their own
 */
record Passage(String key, String heading, String text, List<Piece> pieces, boolean exact) {
    /**
     * Characters with a place of their own.
     *
     * @param begin where they begin in the passage
     * @param quoted whether {@code {{…}}} put them there
     */
    record Piece(int begin, Location where, boolean quoted) {}

    Passage {
        pieces = List.copyOf(pieces);
    }

    /** The place of a character. */
    Location at(int offset) {
        Piece piece = piece(offset);
        return piece.quoted() || !exact
                ? piece.where()
                : piece.where().right(text.codePointCount(piece.begin(), Math.max(piece.begin(), offset)));
    }

    /** Whether a character came from {@code {{…}}}. */
    boolean isQuoted(int offset) {
        return piece(offset).quoted();
    }

    private Piece piece(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }
}
