package org.gongkai.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.verify.Reading.ReadCell;
import org.gongkai.verify.Reading.ReadTable;

/** A table while it is read: cells merged downwards (vMerge) are gathered into the one they continue. */
final class DocxTable {
    private final List<Growing> cells = new ArrayList<>();
    private final Map<Integer, Growing> above = new HashMap<>();
    private int row = -1;
    private int column;
    private int headerRows;
    private Growing current;

    void row() {
        row++;
        column = 0;
    }

    void header() {
        headerRows++;
    }

    void cell() {
        current = new Growing(row, column);
    }

    void columnSpan(int span) {
        current.columnSpan = span;
    }

    void merge(boolean begins) {
        current.continues = !begins;
    }

    /** Ends the current cell. */
    void text(String text) {
        if (current.continues && above.containsKey(current.column)) {
            above.get(current.column).rowSpan++;
        } else {
            current.text = text;
            cells.add(current);
            above.put(current.column, current);
        }
        column += current.columnSpan;
    }

    ReadTable finish() {
        return new ReadTable(headerRows, cells.stream().map(Growing::finished).toList());
    }

    private static final class Growing {
        private final int row;
        private final int column;
        private int rowSpan = 1;
        private int columnSpan = 1;
        private boolean continues;
        private String text = "";

        Growing(int row, int column) {
            this.row = row;
            this.column = column;
        }

        ReadCell finished() {
            return new ReadCell(row, column, rowSpan, columnSpan, text);
        }
    }
}
