package org.gongkai.model;

import java.util.Map;

/**
 * The statutory figures of one report, as written: input cells and asserted totals. Absent cells count 0.
 *
 * @param cells by logical coordinate, as {@code T3.NEW.NAT}
 * @param places where each written key of the tables stands, by path, as {@code 依申请公开.本年新收}
 */
public record Figures(Map<String, Cell> cells, Map<String, Location> places) {
    public Figures {
        cells = Map.copyOf(cells);
        places = Map.copyOf(places);
    }

    /** Where a path stands, or the nearest written key above it, or the top of the file. */
    public Location place(String path, String file) {
        for (String key = path; ; key = key.substring(0, key.lastIndexOf('.'))) {
            Location where = places.get(key);
            if (where != null) {
                return where;
            }
            if (key.indexOf('.') < 0) {
                return Location.top(file);
            }
        }
    }
}
