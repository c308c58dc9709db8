package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the cells of a section, with their coordinates and paths. */
final class Cells {
    private Cells() {}

    static Stream<Figure> of(StatutoryTable table, Section section) {
        List<List<Header>> columns = trails(section.columns());
        return trails(section.rows()).stream()
                .flatMap(row -> columns.stream().map(column -> figure(table, section, row, column)));
    }

    private static Figure figure(
            StatutoryTable table, Section section, List<Header> rowTrail, List<Header> columnTrail) {
        Header row = rowTrail.get(rowTrail.size() - 1);
        Header column = columnTrail.get(columnTrail.size() - 1);
        // The only column of a section has no key: its row is written as a bare number.
        Stream<Header> columnKeys = section.columnLeaves().size() == 1 ? Stream.empty() : columnTrail.stream();
        String path = Stream.concat(
                        Stream.of(table.key()),
                        Stream.concat(rowTrail.stream(), columnKeys).map(Header::key))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining("."));
        return new Figure(Figure.id(table, row, column), table, section, rowTrail, columnTrail, path);
    }

    /** For each leaf the nodes that lead to it, outermost first. */
    private static List<List<Header>> trails(List<Header> tree) {
        List<List<Header>> trails = new ArrayList<>();
        tree.forEach(node -> collect(node, List.of(), trails));
        return trails;
    }

    private static void collect(Header node, List<Header> above, List<List<Header>> trails) {
        List<Header> trail = Stream.concat(above.stream(), Stream.of(node)).toList();
        if (node.isLeaf()) {
            trails.add(trail);
        }
        node.parts().forEach(part -> collect(part, trail, trails));
    }
}
