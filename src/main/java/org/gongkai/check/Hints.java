package org.gongkai.check;

import java.util.List;

/** Tells in one pass over a text which of some patterns it may match, by characters one of which each of them needs. */
final class Hints {
    /** A bit for each pattern, by character. */
    private final int[] bits = new int[Character.MAX_VALUE + 1];

    /** @param hints the characters of each pattern, at most 32 patterns */
    Hints(List<String> hints) {
        for (int i = 0; i < hints.size(); i++) {
            for (char c : hints.get(i).toCharArray()) {
                bits[c] |= 1 << i;
            }
        }
    }

    /** The patterns that a text may match, a bit for each. */
    int in(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found |= bits[text.charAt(i)];
        }
        return found;
    }
}
