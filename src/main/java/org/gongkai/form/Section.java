package org.gongkai.form;

import java.util.List;

/** A stretch of a table with columns of its own. No record, since every rule asks for its rows and columns, which are laid out once. */
public final class Section {
    private final String title;
    private final String stub;
    private final List<Header> columns;
    private final List<Header> rows;
    private final List<Header> columnLeaves;
    private final List<Header> rowLeaves;

    /**
     * A section with its trees.
     *
     * @param title across the whole table above it; empty for none
     * @param stub the text above its row headers; empty for none
     * @param rows a single row without label for a table without row headers
     */
    Section(String title, String stub, List<Header> columns, List<Header> rows) {
        this.title = title;
        this.stub = stub;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.columnLeaves = columns.stream().flatMap(Header::leaves).toList();
        this.rowLeaves = rows.stream().flatMap(Header::leaves).toList();
    }

    /** Across the whole table above it; empty for none. */
    public String title() {
        return title;
    }

    /** The text above its row headers; empty for none. */
    public String stub() {
        return stub;
    }

    /** Its column tree. */
    public List<Header> columns() {
        return columns;
    }

    /** Its row tree; a single row without label for a table without row headers. */
    public List<Header> rows() {
        return rows;
    }

    /** The columns of figures. */
    public List<Header> columnLeaves() {
        return columnLeaves;
    }

    /** The rows of figures. */
    public List<Header> rowLeaves() {
        return rowLeaves;
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
