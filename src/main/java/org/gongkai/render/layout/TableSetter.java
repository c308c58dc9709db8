package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Style.TextStyle;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Row;

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
        double[] widths = style.widths().size() == table.columns()
                ? style.widths().stream().mapToDouble(Double::doubleValue).toArray()
                : widthsByContent();
        double sum = Arrays.stream(widths).sum();
        edges[0] = column.left();
        for (int i = 0; i < table.columns(); i++) {
            edges[i + 1] = edges[i] + widths[i] / sum * column.width();
        }
        return edges;
    }

    /** What each column asks for, as far as all get at least an equal part of what those that ask for little leave over; the rest is shared. */
    private double[] widthsByContent() {
        double[] wanted = wanted();
        double[] widths = new double[wanted.length];
        int[] order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double left = column.width();
        for (int i = 0; i < order.length; i++) {
            widths[order[i]] = Math.min(wanted[order[i]], left / (order.length - i));
            left -= widths[order[i]];
        }
        double share = left / widths.length;
        return Arrays.stream(widths).map(width -> width + share).toArray();
    }

    /** The widths that let every cell of a single column stand on one line, but for rounding and padding of a generous kind. */
    private double[] wanted() {
        double[] wanted = new double[table.columns()];
        Arrays.fill(wanted, 3 * style.size());
        TextStyle look = new TextStyle(style.headerFace(), style.size(), false);
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.columnSpan() == 1)
                .forEach(cell -> {
                    double width = Line.natural(workshop.glyphs(cell.content(), look, 0), true)
                            .width();
                    wanted[cell.column()] = Math.max(wanted[cell.column()], width * 1.14 + style.size());
                });
        return wanted;
    }
}
