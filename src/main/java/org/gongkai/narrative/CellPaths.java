package org.gongkai.narrative;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Labels;
import org.gongkai.form.Ledger;
import org.gongkai.form.Section;
import org.gongkai.form.StatutoryTable;
import org.gongkai.yaml.Keys;

/** The paths of a form's cells, rows and groups, normalised, and what each reads; the same for all reports of the form. */
final class CellPaths {
    private final Map<String, Function<Ledger, String>> readings = new LinkedHashMap<>();
    private final Set<String> rowsWithoutTotal = new HashSet<>();

    CellPaths(Form form) {
        form.figures().values().forEach(figure -> {
            put(figure.path(), ledger -> ledger.said(figure));
            put(labels(figure), ledger -> ledger.said(figure));
        });
        form.tables()
                .forEach(table -> table.sections()
                        .forEach(section -> section.rows().forEach(row -> rows(table, section, row, table.key()))));
    }

    /** What a path reads. */
    Optional<Function<Ledger, String>> reading(String path) {
        return Optional.ofNullable(readings.get(path));
    }

    /** Every path. */
    Set<String> paths() {
        return readings.keySet();
    }

    /** Whether a path leads to a row that has several cells and no total. */
    boolean isRowWithoutTotal(String path) {
        return rowsWithoutTotal.contains(path);
    }

    /** The first path below a row. */
    String first(String row) {
        return readings.keySet().stream()
                .filter(path -> path.startsWith(row + "."))
                .findFirst()
                .orElse(row);
    }

    /** Rows and groups of rows stand for their total, where the section has a column of totals. */
    private void rows(StatutoryTable table, Section section, Header row, String path) {
        String here = row.key().isEmpty() ? path : Keys.join(path, row.key());
        if (row.label().isEmpty()) {
            section.columns().forEach(column -> columns(table, row, column, here));
            return;
        }
        row.parts().forEach(part -> rows(table, section, part, here));
        Optional<Header> total =
                section.columnLeaves().stream().filter(Header::isSum).findFirst();
        if (total.isPresent()) {
            if (!row.isLeaf()) {
                List<Header> rows = row.inputs().toList();
                section.columnLeaves()
                        .forEach(column -> put(Keys.join(here, column.key()), sum(table, rows, List.of(column))));
            }
            put(here, readings.get(normal(Keys.join(here, total.get().key()))));
        } else if (section.columnLeaves().size() > 1) {
            rowsWithoutTotal.add(normal(here));
        }
    }

    /** In a table without row headers the groups of columns stand for their total. */
    private void columns(StatutoryTable table, Header row, Header column, String path) {
        String here = column.key().isEmpty() ? path : Keys.join(path, column.key());
        if (column.isLeaf()) {
            return;
        }
        column.parts().forEach(part -> columns(table, row, part, here));
        column.leaves().filter(Header::isSum).findFirst().ifPresent(total -> {
            put(
                    Keys.join(here, total.key()),
                    sum(table, List.of(row), column.inputs().toList()));
            put(here, readings.get(normal(Keys.join(here, total.key()))));
        });
    }

    private static Function<Ledger, String> sum(StatutoryTable table, List<Header> rows, List<Header> columns) {
        List<Figure> figures = table.crossing(rows, columns);
        return ledger -> Ledger.plain(ledger.sum(figures));
    }

    private static String labels(Figure figure) {
        return Stream.concat(
                        Stream.of(figure.table().key()),
                        Stream.concat(figure.rowTrail().stream(), figure.columnTrail().stream())
                                .filter(header -> !header.key().isEmpty())
                                .map(Header::label))
                .collect(Collectors.joining("."));
    }

    private void put(String path, Function<Ledger, String> reading) {
        readings.putIfAbsent(normal(path), reading);
    }

    /** A path in the form in which paths are compared: like keys, so that official labels and short forms are equally good. */
    static String normal(String path) {
        return Arrays.stream(path.split("\\."))
                .map(Labels::normal)
                // “1.属于国家秘密” falls into two at its own full stop.
                .filter(key -> !key.matches("[0-9]+"))
                .collect(Collectors.joining("."));
    }
}
