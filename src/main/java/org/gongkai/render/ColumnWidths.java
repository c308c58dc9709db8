package org.gongkai.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.gongkai.document.Inline;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Table;
import org.gongkai.document.Table.CellKind;

/**
 * How wide the columns of a table are, the same in every format: as the style says, else by what stands in them.
 *
 * <p>Columns whose figures would become too small to read take from those that have room to spare. Counted in ems, so that no format needs
 * the font of another.
 */
public final class ColumnWidths {
    /** A Latin letter or digit in ems: a little more than in the Chinese office fonts, as in those that stand in for them. */
    private static final double LATIN = 0.6;

    /** What lets a text stand on one line in spite of padding, and of letters wider than most. */
    private static final double GENEROUS = 1.14;

    private static final double LEAST_EMS = 3;

    /** The smallest size that is still legible, in points. */
    private static final double LEGIBLE = 6.5;

    /** Beside a figure, both sides together, in points. */
    private static final double FIGURE_PADDING = 3;

    /** What a column keeps of its width when others need more: two characters a line, as labels have them. */
    private static final double KEPT = 0.82;

    private ColumnWidths() {}

    /**
     * The width of each column in points.
     *
     * @param whole the width of the table in points
     */
    public static double[] of(Table table, TableStyle style, double whole) {
        double[] widths = style.widths().size() == table.columns()
                ? styled(style, whole)
                : byContent(wanted(table, style.size()), whole);
        return legible(table, widths, style.size());
    }

    private static double[] styled(TableStyle style, double whole) {
        double sum = style.widths().stream().mapToDouble(Double::doubleValue).sum();
        return style.widths().stream().mapToDouble(width -> width / sum * whole).toArray();
    }

    /** What each column asks for, as far as all get at least an equal part of what those that ask for little leave over; the rest is shared. */
    private static double[] byContent(double[] wanted, double whole) {
        double[] widths = new double[wanted.length];
        int[] order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double left = whole;
        for (int i = 0; i < order.length; i++) {
            widths[order[i]] = Math.min(wanted[order[i]], left / (order.length - i));
            left -= widths[order[i]];
        }
        double share = left / widths.length;
        return Arrays.stream(widths).map(width -> width + share).toArray();
    }

    /** The widths that let every cell of a single column stand on one line. */
    private static double[] wanted(Table table, double size) {
        double[] wanted = new double[table.columns()];
        Arrays.fill(wanted, LEAST_EMS * size);
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.columnSpan() == 1)
                .forEach(cell -> {
                    double width = size
                            * Inline.plain(cell.content())
                                    .lines()
                                    .mapToDouble(line -> Ems.width(line, LATIN))
                                    .max()
                                    .orElse(0);
                    wanted[cell.column()] = Math.max(wanted[cell.column()], width * GENEROUS + size);
                });
        return wanted;
    }

    private static double[] legible(Table table, double[] widths, double size) {
        double[] least = least(table, Math.min(size, LEGIBLE));
        double lacking = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            lacking += Math.max(0, least[i] - widths[i]);
            spare += spare(widths[i], least[i]);
        }
        if (lacking == 0) {
            return widths;
        }
        double moved = Math.min(lacking, spare);
        double[] legible = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            double gets = Math.max(0, least[i] - widths[i]) * moved / lacking;
            double gives = spare == 0 ? 0 : spare(widths[i], least[i]) * moved / spare;
            legible[i] = widths[i] + gets - gives;
        }
        return legible;
    }

    private static double spare(double width, double least) {
        return Math.max(0, width - Math.max(least, width * KEPT));
    }

    /** What the longest figure of each column needs in a size; a remark below it is words, which may be broken. */
    private static double[] least(Table table, double size) {
        double[] least = new double[table.columns()];
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                if (cell.kind() == CellKind.FIGURE && cell.columnSpan() == 1) {
                    String text = Inline.plain(cell.content());
                    int end = text.indexOf('\n');
                    String figure = end < 0 ? text : text.substring(0, end);
                    double width = Ems.width(figure, LATIN) * size + FIGURE_PADDING;
                    least[cell.column()] = Math.max(least[cell.column()], width);
                }
            }
        }
        return least;
    }
}
