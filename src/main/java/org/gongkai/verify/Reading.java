package org.gongkai.verify;

import java.util.List;

/**
 * What a rendered file says.
 *
 * @param entries as {@link org.gongkai.document.Transcript} has them
 * @param tables in reading order
 */
record Reading(List<String> entries, List<ReadTable> tables) {
    Reading {
        entries = List.copyOf(entries);
        tables = List.copyOf(tables);
    }

    /**
     * A table.
     *
     * @param headerRows how many rows at its top are marked as headers
     */
    record ReadTable(int headerRows, List<ReadCell> cells) {
        ReadTable {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell where it begins.
     *
     * @param row from 0
     * @param column from 0
     */
    record ReadCell(int row, int column, int rowSpan, int columnSpan, String text) {}
}
