package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Row;
import org.gongkai.render.ColumnWidths;

/** A table → rows of known heights. */
final class TableSetter {
    /** Above and below the text of a cell, as a multiple of its size; with 0.35 table three, its heading and a note just fill a page. */
    private static final double PADDING = 0.3;

    private final Workshop workshop;
    private final Column column;
    private final Table table;
    private final TableStyle style;

    TableSetter(Workshop workshop, Column column, Table table) {
        this.workshop = workshop;
        this.column = column;
        this.table = table;
        this.style = workshop.style().table(table.id());
    }

    SetTable set(Tag tag) {
        CellSetter cells = new CellSetter(workshop, table.id(), edges());
        TableTags tags = new TableTags(table, tag);
        List<SetCell> set = new ArrayList<>();
        for (Row row : table.rows()) {
            Tag rowTag = tag.add("TR");
            row.cells().forEach(cell -> set.add(cells.set(cell, rowTag.addCell(tags.of(cell)))));
        }
        double padding = PADDING * style.size();
        double[] heights = RowHeights.of(set, table.rows().size(), style.size(), padding);
        boolean[] keep = new boolean[heights.length];
        for (int row = 0; row < keep.length; row++) {
            keep[row] = table.rows().get(row).keepWithNext() && row + 1 < keep.length;
        }
        SetTable whole = new SetTable(
                0,
                false,
                table.headerRows(),
                heights,
                keep,
                padding,
                set,
                !table.id().isEmpty());
        return TallRows.cut(whole, workshop.frame().typeHeight());
    }

    /** The left edges of the columns in points, and the right edge of the last. */
    private double[] edges() {
        double[] edges = new double[table.columns() + 1];
        double[] widths = ColumnWidths.of(table, style, column.width());
        edges[0] = column.left();
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return edges;
    }
}
