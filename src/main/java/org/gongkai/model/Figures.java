package org.gongkai.model;

import java.util.Map;

/**
 * The statutory figures of one report, as written: input cells and asserted totals. Absent cells count 0.
 *
 * @param cells by logical coordinate, as {@code T3.NEW.NAT}
 * @param places where each written key of the tables stands
 */
public record Figures(Map<String, Cell> cells, Places places) {
    public Figures {
        cells = Map.copyOf(cells);
    }
}
