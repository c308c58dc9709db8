package org.gongkai.document;

import java.util.List;

/**
 * A table as a grid with spans: its cells tile rows × columns without gap or overlap.
 *
 * @param id the statutory table's id, as {@code T3}; empty for a table of the narrative
 * @param caption what a reader hears before the table: its part's heading without number; may be empty
 * @param columns how many columns the grid has
 * @param headerRows how many rows at the top are column headers of the whole table, repeated on every page; 0 if there are sections
 */
public record Table(String id, String caption, int columns, int headerRows, List<Row> rows) implements Block {
    /**
     * The cells that begin in this row, from left to right.
     *
     * @param keepWithNext whether no page may break between this row and the next
     */
    public record Row(List<Cell> cells, boolean keepWithNext) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param id the logical coordinate of a statutory figure, as {@code T3.NEW.NAT}; empty for all others
     * @param row from 0
     * @param column from 0
     */
    public record Cell(
            CellKind kind, String id, int row, int column, int rowSpan, int columnSpan, List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** What a cell is for. */
    public enum CellKind {
        /** The corner above the row headers (the note on the balance of table three, 信息内容). */
        STUB,
        /** A title across the whole table that begins a section (第二十条第（一）项). */
        SECTION,
        /** Names the columns below it, until the next section. */
        COLUMN_HEADER,
        /** Names the rows at its right. */
        ROW_HEADER,
        /** A statutory figure: centred. */
        FIGURE,
        /** Text of a narrative table. */
        TEXT
    }

    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }
}
