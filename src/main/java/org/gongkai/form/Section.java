package org.gongkai.form;

import java.util.List;

/**
 * A stretch of a table with columns of its own.
 *
 * @param title across the whole table above it; empty for none
 * @param stub the text above its row headers; empty for none
 * @param rows a single row without label for a table without row headers
 */
public record Section(String title, String stub, List<Header> columns, List<Header> rows) {
    public Section {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The columns of figures. */
    public List<Header> columnLeaves() {
        return columns.stream().flatMap(Header::leaves).toList();
    }

    /** The rows of figures. */
    public List<Header> rowLeaves() {
        return rows.stream().flatMap(Header::leaves).toList();
    }

    /** How many rows its column headers take. */
    public int headerRows() {
        return columns.stream().mapToInt(Header::depth).max().orElse(0);
    }

    /** Whether it has a single row that the law gives no name. */
    public boolean isUnnamed() {
        return rows.size() == 1 && rows.get(0).label().isEmpty();
    }

    /** The leaves that a sum adds up: those filled in below the node whose part it is. */
    public List<Header> addends(Header sum, List<Header> tree) {
        return parts(sum, tree).stream().flatMap(Header::inputs).toList();
    }

    private static List<Header> parts(Header sum, List<Header> tree) {
        return tree.stream()
                .flatMap(Header::all)
                .map(Header::parts)
                .filter(parts -> parts.contains(sum))
                .findFirst()
                .orElse(tree);
    }
}
