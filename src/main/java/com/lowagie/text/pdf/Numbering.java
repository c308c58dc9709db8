package com.lowagie.text.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The glyphs of a subset in the order of their numbers in it; 0 is glyph 0 of the whole font. */
final class Numbering {
    private int[] originals;
    private int count;
    /** Numbers by glyphs of the whole font; made when a composite glyph first asks. */
    private Map<Integer, Integer> numbers;

    /** With glyphs of the whole font, each once, which get the numbers from 1 on. */
    Numbering(int[] used) {
        originals = new int[used.length + 1];
        System.arraycopy(used, 0, originals, 1, used.length);
        count = originals.length;
    }

    /** How many glyphs there are, with those added so far. */
    int count() {
        return count;
    }

    int original(int number) {
        return originals[number];
    }

    /** The number of a glyph, which is added if it has none. */
    int of(int original) {
        if (numbers == null) {
            numbers = new HashMap<>();
            for (int number = 0; number < count; number++) {
                numbers.put(originals[number], number);
            }
        }
        Integer known = numbers.get(original);
        if (known != null) {
            return known;
        }
        if (count == originals.length) {
            originals = Arrays.copyOf(originals, count * 2);
        }
        originals[count] = original;
        numbers.put(original, count);
        return count++;
    }
}
