package org.gongkai.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.Header;
import org.gongkai.form.Labels;
import org.gongkai.form.StatutoryTable;
import org.gongkai.yaml.Keys;

/**
 * A place in a table's part of a data file, as the form lays it out: a key that holds further keys, or one that holds a cell.
 *
 * <p>Rows come before columns; nodes without a key (法人或其他组织, sections) hand their parts to the node above.
 */
sealed interface Slot {
    /** The canonical key. */
    String key();

    /** The official label, an equally good spelling. */
    String label();

    /** The canonical keys that lead here. */
    String path();

    /** A key with further keys. */
    record Group(String key, String label, String path, List<Slot> slots) implements Slot {
        public Group {
            slots = List.copyOf(slots);
        }

        /** Whether it may be written as a list: everything below it is a cell. */
        boolean isLine() {
            return slots.stream().allMatch(Single.class::isInstance);
        }

        /** The cells of a line in the table's order. */
        List<Figure> figures() {
            return slots.stream().map(slot -> ((Single) slot).figure()).toList();
        }

        /** The keys it may have. */
        Keys keys() {
            Map<String, String> names = new LinkedHashMap<>();
            slots.forEach(slot -> names.put(Labels.normal(slot.key()), slot.key()));
            slots.forEach(slot -> names.putIfAbsent(Labels.normal(slot.label()), slot.key()));
            return new Keys(names, Labels::normal, Map.of());
        }
    }

    /** A key with one cell. */
    record Single(String key, String label, String path, Figure figure) implements Slot {}

    /** The slots of a table. */
    static Group of(StatutoryTable table) {
        List<Slot> slots = new ArrayList<>();
        for (var section : table.sections()) {
            List<Figure> figures = table.figures().stream()
                    .filter(figure -> figure.section() == section)
                    .toList();
            slots.addAll(new Builder(figures).rows(section.rows(), table.key()));
        }
        return new Group(table.key(), table.key(), table.key(), slots);
    }

    /** Follows a section's row tree, and its column tree below each row. */
    record Builder(List<Figure> figures) {
        List<Slot> rows(List<Header> rows, String path) {
            return rows.stream().flatMap(row -> row(row, path)).toList();
        }

        private Stream<Slot> row(Header row, String path) {
            String here = row.key().isEmpty() ? path : Keys.join(path, row.key());
            List<Figure> own =
                    figures.stream().filter(figure -> figure.row() == row).toList();
            if (own.size() == 1) {
                return Stream.of(new Single(row.key(), row.label(), here, own.get(0)));
            }
            List<Slot> below =
                    row.isLeaf() ? columns(own.get(0).section().columns(), here, own) : rows(row.parts(), here);
            return row.key().isEmpty() ? below.stream() : Stream.of(new Group(row.key(), row.label(), here, below));
        }

        private List<Slot> columns(List<Header> columns, String path, List<Figure> own) {
            return columns.stream().flatMap(column -> column(column, path, own)).toList();
        }

        private Stream<Slot> column(Header column, String path, List<Figure> own) {
            String here = column.key().isEmpty() ? path : Keys.join(path, column.key());
            if (column.isLeaf()) {
                Figure figure = own.stream()
                        .filter(candidate -> candidate.column() == column)
                        .findFirst()
                        .orElseThrow();
                return Stream.of(new Single(column.key(), column.label(), here, figure));
            }
            List<Slot> below = columns(column.parts(), here, own);
            return column.key().isEmpty()
                    ? below.stream()
                    : Stream.of(new Group(column.key(), column.label(), here, below));
        }
    }
}
