package org.gongkai.model;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the path as the user named it, with {@code /}
 * @param sheet of a workbook, whose cells are places; empty for a text
 * @param line from 1; a sheet's row
 * @param column from 1, counted in code points; a sheet's column
 */
public record Location(String file, String sheet, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> IN_READING_ORDER = Comparator.comparing(Location::file)
            .thenComparing(Location::sheet)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);
    private static final int LETTERS = 26;

    /** A place in a text. */
    public Location(String file, int line, int column) {
        this(file, "", line, column);
    }

    /** The first character of a file: where something stands that the file does not say. */
    public static Location top(String file) {
        return new Location(file, 1, 1);
    }

    /** The place some columns further right on the same line. */
    public Location right(int columns) {
        return new Location(file, sheet, line, column + columns);
    }

    @Override
    public int compareTo(Location other) {
        return IN_READING_ORDER.compare(this, other);
    }

    /** {@code data/2021/a.yaml:18:13}, or {@code a.xlsx:表三!E12}. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? file + ":" + line + ":" + column : file + ":" + sheet + "!" + address();
    }

    /** A cell as a spreadsheet names it: {@code E12}. */
    public String address() {
        return letters(column) + line;
    }

    /** A column as a spreadsheet names it: A … Z, AA … */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
