package org.gongkai.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A hash table from one or two characters to reports, without an object for each key: an index asks it millions of times. */
final class PairTable {
    private int[] keys = new int[1 << 14];
    private Postings[] values = new Postings[keys.length];
    private int size;

    /**
     * A key and its reports.
     *
     * @param first 0 for a single character
     */
    record Entry(char first, char second, Postings reports) {
        static final Comparator<Entry> IN_ORDER =
                Comparator.comparingInt(Entry::first).thenComparingInt(Entry::second);

        /** The characters. A half of a surrogate pair, which JSON cannot hold, becomes its escape. */
        String key() {
            return first == 0 ? shown(second) : shown(first) + shown(second);
        }

        private static String shown(char c) {
            return Character.isSurrogate(c) ? "~" + Integer.toHexString(c) : String.valueOf(c);
        }
    }

    /** The reports of a key, which is added if it is not there. */
    Postings get(char first, char second) {
        int key = first << 16 | second;
        int at = place(keys, values, key);
        if (values[at] == null) {
            if (++size > keys.length / 2) {
                grow();
                at = place(keys, values, key);
            }
            keys[at] = key;
            values[at] = new Postings();
        }
        return values[at];
    }

    private static int place(int[] keys, Postings[] values, int key) {
        int at = key * 0x9E3779B9 >>> 8 & keys.length - 1;
        while (values[at] != null && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] more = new int[keys.length * 2];
        Postings[] room = new Postings[more.length];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                int at = place(more, room, keys[i]);
                more[at] = keys[i];
                room[at] = values[i];
            }
        }
        keys = more;
        values = room;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                entries.add(new Entry((char) (keys[i] >>> 16), (char) keys[i], values[i]));
            }
        }
        return entries;
    }

    /** Ascending numbers of reports, in few bytes. */
    static final class Postings {
        private byte[] bytes = new byte[4];
        private int length;
        private int last = -1;
        private int count;

        /** Adds a report unless it was the last to be added. */
        void add(int report) {
            if (report == last) {
                return;
            }
            int distance = report - last;
            if (length + 5 > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + 5));
            }
            while (distance > 0x7F) {
                bytes[length++] = (byte) (distance | 0x80);
                distance >>>= 7;
            }
            bytes[length++] = (byte) distance;
            last = report;
            count++;
        }

        /**
         * The distances from each number to the next, the first from -1, with commas between; where more than half have it, -1 and the
         * distances of those that do not.
         */
        String distances(int reports) {
            boolean others = count > reports / 2;
            StringBuilder text = new StringBuilder(others ? "-1" : "");
            int before = -1;
            int number = -1;
            for (int at = 0; at < length; ) {
                int distance = 0;
                int shift = 0;
                for (; bytes[at] < 0; shift += 7) {
                    distance |= (bytes[at++] & 0x7F) << shift;
                }
                distance |= bytes[at++] << shift;
                for (int skipped = number + 1; others && skipped < number + distance; skipped++) {
                    before = append(text, skipped, before);
                }
                number += distance;
                if (!others) {
                    before = append(text, number, before);
                }
            }
            for (int skipped = number + 1; others && skipped < reports; skipped++) {
                before = append(text, skipped, before);
            }
            return text.toString();
        }

        private static int append(StringBuilder text, int number, int before) {
            text.append(text.isEmpty() ? "" : ",").append(number - before);
            return number;
        }
    }
}
