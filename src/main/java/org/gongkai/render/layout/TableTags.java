package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.render.layout.Tag.CellTag;

/** Tells for every cell which headers speak of it: the levels of table three are too deep for a scope alone. */
final class TableTags {
    /** Row by row. */
    private final List<Header> headers = new ArrayList<>();
    /** For every row, the row in which its section begins: 0 in a table without sections. */
    private final int[] sections;

    private final int columns;
    private final boolean isForm;

    /** Short, as table three has a thousand references to headers. */
    private final String prefix;

    private record Header(Cell cell, String id) {}

    TableTags(Table table, Tag tag) {
        // Tables have no names, so their place among all elements makes their ids unique.
        this.prefix = Integer.toString(tag.count(), Character.MAX_RADIX) + "-";
        this.columns = table.columns();
        this.isForm = !table.id().isEmpty();
        this.sections = new int[table.rows().size()];
        for (int row = 0; row < sections.length; row++) {
            sections[row] = row == 0 ? 0 : sections[row - 1];
            for (Cell cell : table.rows().get(row).cells()) {
                if (cell.kind() == CellKind.SECTION) {
                    sections[row] = row;
                }
                if (isHeader(cell) && cell.kind() != CellKind.STUB) {
                    headers.add(new Header(cell, id(cell)));
                }
            }
        }
    }

    CellTag of(Cell cell) {
        if (isHeader(cell)) {
            return new CellTag(id(cell), cell.rowSpan(), cell.columnSpan(), scope(cell.kind()), List.of(), isForm);
        }
        List<String> ids = new ArrayList<>();
        for (Header header : headers) {
            if (header.cell().row() > cell.row()) {
                break;
            }
            if (speaksOf(header.cell(), cell)) {
                ids.add(header.id());
            }
        }
        return new CellTag("", cell.rowSpan(), cell.columnSpan(), "", List.copyOf(ids), false);
    }

    private String id(Cell cell) {
        return prefix + Integer.toString(cell.row() * columns + cell.column(), Character.MAX_RADIX);
    }

    private static boolean isHeader(Cell cell) {
        return !scope(cell.kind()).isEmpty();
    }

    private static String scope(CellKind kind) {
        return switch (kind) {
            case STUB, SECTION, COLUMN_HEADER -> "Column";
            case ROW_HEADER -> "Row";
            case FIGURE, TEXT -> "";
        };
    }

    private boolean speaksOf(Cell header, Cell cell) {
        return switch (header.kind()) {
            case ROW_HEADER ->
                header.column() < cell.column()
                        && header.row() <= cell.row()
                        && cell.row() < header.row() + header.rowSpan();
            case SECTION -> header.row() < cell.row() && header.row() >= sections[cell.row()];
            case COLUMN_HEADER ->
                header.row() < cell.row()
                        && header.row() >= sections[cell.row()]
                        && header.column() < cell.column() + cell.columnSpan()
                        && cell.column() < header.column() + header.columnSpan();
            default -> false;
        };
    }
}
