package org.gongkai.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which cells every sum of a form adds up, by each of its rules; laid out once per form. Immutable. */
final class Additions {
    private final Map<String, Figure> figures;
    /** By the sum's coordinate, then by rule. */
    private final Map<String, Map<String, List<Figure>>> addends = new HashMap<>();

    /** @param figures every cell of the form by its coordinate */
    Additions(Map<String, Figure> figures) {
        this.figures = figures;
        for (Figure figure : figures.values()) {
            for (String rule : figure.sumRules()) {
                addends.computeIfAbsent(figure.id(), any -> new TreeMap<>()).put(rule, addends(figure, rule));
            }
        }
    }

    /** The cells that a sum adds up by one of its rules. */
    List<Figure> of(Figure sum, String rule) {
        return addends.get(sum.id()).get(rule);
    }

    private List<Figure> addends(Figure sum, String rule) {
        StatutoryTable table = sum.table();
        Section section = sum.section();
        return sum.column().sum().equals(rule)
                ? section.addends(sum.column(), section.columns()).stream()
                        .map(column -> figures.get(Figure.id(table, sum.row(), column)))
                        .toList()
                : section.addends(sum.row(), section.rows()).stream()
                        .map(row -> figures.get(Figure.id(table, row, sum.column())))
                        .toList();
    }
}
