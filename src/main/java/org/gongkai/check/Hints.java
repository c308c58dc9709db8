package org.gongkai.check;

import java.util.List;

/** Tells in one pass over a text which of some patterns it may match, by characters that each of them needs. */
final class Hints {
    private static final int MOST = 32;
    /** By character, a bit for each pattern: whether it is one of the first needed, and above those, one of the second. */
    private final long[] bits = new long[Character.MAX_VALUE + 1];

    /**
     * What a pattern needs.
     *
     * @param first characters of which a text must have one
     * @param second characters of which it must have one, too
     */
    record Hint(String first, String second) {}

    /** @param hints those of each pattern, at most 32 patterns */
    Hints(List<Hint> hints) {
        for (int i = 0; i < hints.size(); i++) {
            mark(hints.get(i).first(), 1L << i);
            mark(hints.get(i).second(), 1L << MOST + i);
        }
    }

    private void mark(String characters, long bit) {
        for (char c : characters.toCharArray()) {
            bits[c] |= bit;
        }
    }

    /** The patterns that a text may match, a bit for each. */
    int in(String text) {
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            found |= bits[text.charAt(i)];
        }
        return (int) (found & found >>> MOST);
    }
}
