package org.gongkai.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which cells every sum of a form adds up, by each of its rules; laid out once per form. Immutable. */
final class Additions {
    /** By the sum's coordinate, then by rule. */
    private final Map<String, Map<String, List<Figure>>> addends = new HashMap<>();

    /** @param figures every cell of the form */
    Additions(Collection<Figure> figures) {
        for (Figure figure : figures) {
            for (String rule : figure.sumRules()) {
                addends.computeIfAbsent(figure.id(), any -> new TreeMap<>()).put(rule, addends(figure, rule));
            }
        }
    }

    /** The cells that a sum adds up by one of its rules. */
    List<Figure> of(Figure sum, String rule) {
        return addends.get(sum.id()).get(rule);
    }

    private static List<Figure> addends(Figure sum, String rule) {
        Section section = sum.section();
        return sum.column().sum().equals(rule)
                ? sum.table().crossing(List.of(sum.row()), section.addends(sum.column(), section.columns()))
                : sum.table().crossing(section.addends(sum.row(), section.rows()), List.of(sum.column()));
    }
}
