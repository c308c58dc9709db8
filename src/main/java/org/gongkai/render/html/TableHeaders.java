package org.gongkai.render.html;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;

/**
 * Which headers a figure has, found from the geometry of the grid alone, as the statutory tables nest them deeper than {@code scope} can say.
 *
 * <p>A figure has the section it stands in, every column header above it within that section, from the top, and every row header
 * beside it, from the left.
 */
final class TableHeaders {
    private final String prefix;
    private final List<Cell> columns = new ArrayList<>();
    private final List<Cell> rows = new ArrayList<>();
    private final List<Cell> sections = new ArrayList<>();

    TableHeaders(String prefix, Table table) {
        this.prefix = prefix;
        for (Table.Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                switch (cell.kind()) {
                    case COLUMN_HEADER -> columns.add(cell);
                    case ROW_HEADER -> rows.add(cell);
                    case SECTION -> sections.add(cell);
                    default -> {}
                }
            }
        }
    }

    /** What a header cell names, for its {@code scope} attribute; empty for a data cell, and for a header that says nothing. */
    static String scope(Cell cell) {
        if (Inline.plain(cell.content()).isBlank()) {
            return "";
        }
        return switch (cell.kind()) {
            case SECTION -> "rowgroup";
            case ROW_HEADER -> "row";
            case STUB, COLUMN_HEADER -> "col";
            case FIGURE, TEXT -> "";
        };
    }

    /** The name by which figures refer to a header: its place in the grid, counted from 1. */
    String id(Cell header) {
        return prefix + "-" + (header.row() + 1) + "-" + (header.column() + 1);
    }

    /** The names of a figure's headers, for its {@code headers} attribute; empty if it has none. */
    String of(Cell figure) {
        StringBuilder names = new StringBuilder();
        int sectionStart = -1;
        for (Cell section : sections) {
            if (section.row() < figure.row()) {
                sectionStart = section.row();
                names.setLength(0);
                append(names, section);
            }
        }
        for (Cell header : columns) {
            boolean above = header.row() > sectionStart && header.row() < figure.row();
            if (above && overlap(header.column(), header.columnSpan(), figure.column(), figure.columnSpan())) {
                append(names, header);
            }
        }
        for (Cell header : rows) {
            boolean beside = header.column() < figure.column();
            if (beside && overlap(header.row(), header.rowSpan(), figure.row(), figure.rowSpan())) {
                append(names, header);
            }
        }
        return names.toString();
    }

    private void append(StringBuilder names, Cell header) {
        if (!names.isEmpty()) {
            names.append(' ');
        }
        names.append(id(header));
    }

    private static boolean overlap(int start, int length, int otherStart, int otherLength) {
        return start < otherStart + otherLength && otherStart < start + length;
    }
}
