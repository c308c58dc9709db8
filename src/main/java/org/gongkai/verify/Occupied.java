package org.gongkai.verify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The squares of a table that earlier cells have taken: HTML names spans, not columns. */
final class Occupied {
    private final Map<Integer, BitSet> rows = new HashMap<>();

    /** Takes the first free squares of a row and those below them; returns the column. */
    int place(int row, int rowSpan, int columnSpan) {
        int column = row(row).nextClearBit(0);
        for (int below = row; below < row + rowSpan; below++) {
            row(below).set(column, column + columnSpan);
        }
        return column;
    }

    private BitSet row(int row) {
        return rows.computeIfAbsent(row, any -> new BitSet());
    }
}
