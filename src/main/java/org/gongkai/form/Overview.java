package org.gongkai.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a site shows of many reports: a few figures for lists, and charts of their sums.
 *
 * @param keyFigures in the order in which they are shown
 */
public record Overview(List<KeyFigure> keyFigures, List<Chart> charts) {
    public Overview {
        keyFigures = List.copyOf(keyFigures);
        charts = List.copyOf(charts);
    }

    /**
     * A figure that lists show of every report.
     *
     * @param label short; the same in all forms that have it
     * @param figures the cells that it is the sum of, by coordinate
     * @param unit as 件
     */
    public record KeyFigure(String label, List<String> figures, String unit) {
        public KeyFigure {
            figures = List.copyOf(figures);
        }

        /** Its value, by what the cells hold; a cell that is not there counts 0. */
        public BigDecimal value(Map<String, BigDecimal> cells) {
            return figures.stream()
                    .map(cell -> cells.getOrDefault(cell, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Figures side by side, all of one unit. */
    public record Chart(String title, List<KeyFigure> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }
    }
}
