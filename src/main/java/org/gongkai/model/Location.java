package org.gongkai.model;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the path as the user named it, with {@code /}
 * @param line from 1
 * @param column from 1, counted in code points
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> IN_READING_ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The first character of a file: where something stands that the file does not say. */
    public static Location top(String file) {
        return new Location(file, 1, 1);
    }

    /** The place some columns further right on the same line. */
    public Location right(int columns) {
        return new Location(file, line, column + columns);
    }

    @Override
    public int compareTo(Location other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
