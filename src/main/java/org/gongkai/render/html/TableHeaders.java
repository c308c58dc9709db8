package org.gongkai.render.html;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;

/**
 * Which headers a figure has, found from the geometry of the grid alone, as the statutory tables nest them deeper than {@code scope} can say.
 *
 * <p>A figure has the section it stands in, every column header above it within that section, from the top, and every row header
 * beside it, from the left.
 */
final class TableHeaders {
    private final int columnCount;
    /** By place in the grid. */
    private final String[] names;

    private final List<Cell> columns = new ArrayList<>();
    private final List<Cell> rows = new ArrayList<>();
    private final List<Cell> sections = new ArrayList<>();

    /**
     * The headers of a table.
     *
     * @param prefix begins the name of every header; unique in the page
     */
    TableHeaders(String prefix, Table table) {
        columnCount = table.columns();
        names = new String[table.rows().size() * columnCount];
        int count = 0;
        for (Table.Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                if (!scope(cell).isEmpty()) {
                    names[place(cell)] = prefix + "-" + ++count;
                    group(cell.kind()).add(cell);
                }
            }
        }
    }

    private List<Cell> group(CellKind kind) {
        return switch (kind) {
            case SECTION -> sections;
            case ROW_HEADER -> rows;
            default -> columns;
        };
    }

    private int place(Cell cell) {
        return cell.row() * columnCount + cell.column();
    }

    /** What a header cell names, for its {@code scope} attribute; empty for a data cell, and for a header that says nothing. */
    static String scope(Cell cell) {
        String scope = switch (cell.kind()) {
            case SECTION -> "rowgroup";
            case ROW_HEADER -> "row";
            case STUB, COLUMN_HEADER -> "col";
            case FIGURE, TEXT -> "";
        };
        return scope.isEmpty() || Inline.plain(cell.content()).isBlank() ? "" : scope;
    }

    /** The name by which figures refer to a header: its number in reading order, short because it is said so often. */
    String id(Cell header) {
        return names[place(header)];
    }

    /** The names of a figure's headers, for its {@code headers} attribute; empty if it has none. */
    String of(Cell figure) {
        StringBuilder found = new StringBuilder();
        int sectionStart = -1;
        for (Cell section : sections) {
            if (section.row() < figure.row()) {
                sectionStart = section.row();
                found.setLength(0);
                append(found, section);
            }
        }
        for (Cell header : columns) {
            boolean above = header.row() > sectionStart && header.row() < figure.row();
            if (above && overlap(header.column(), header.columnSpan(), figure.column(), figure.columnSpan())) {
                append(found, header);
            }
        }
        for (Cell header : rows) {
            boolean beside = header.column() < figure.column();
            if (beside && overlap(header.row(), header.rowSpan(), figure.row(), figure.rowSpan())) {
                append(found, header);
            }
        }
        return found.toString();
    }

    private void append(StringBuilder found, Cell header) {
        if (!found.isEmpty()) {
            found.append(' ');
        }
        found.append(id(header));
    }

    private static boolean overlap(int start, int length, int otherStart, int otherLength) {
        return start < otherStart + otherLength && otherStart < start + length;
    }
}
