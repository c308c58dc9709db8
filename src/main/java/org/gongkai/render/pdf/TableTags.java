package org.gongkai.render.pdf;

import java.util.List;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.render.pdf.Tag.CellTag;

/** Tells for every cell which headers speak of it: the levels of table three are too deep for a scope alone. */
final class TableTags {
    private final List<Cell> cells;
    private final String prefix;

    TableTags(Table table, Tag tag) {
        this.cells = table.rows().stream().flatMap(row -> row.cells().stream()).toList();
        this.prefix = "t" + Integer.toString(position(tag)) + "-";
    }

    /** Tables have no names, so their place among all elements makes their ids unique. */
    private static int position(Tag tag) {
        Tag root = tag;
        while (root.parent() != null) {
            root = root.parent();
        }
        return count(root);
    }

    private static int count(Tag tag) {
        return 1 + tag.kids().stream().mapToInt(TableTags::count).sum();
    }

    CellTag of(Cell cell) {
        List<String> headers = isHeader(cell) || cell.kind() == CellKind.STUB
                ? List.of()
                : cells.stream()
                        .filter(header -> isHeader(header) && speaksOf(header, cell))
                        .map(this::id)
                        .toList();
        return new CellTag(id(cell), cell.rowSpan(), cell.columnSpan(), scope(cell.kind()), headers);
    }

    private String id(Cell cell) {
        return prefix + cell.row() + "-" + cell.column();
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
            case SECTION -> header.row() < cell.row() && header.row() >= section(cell.row());
            case COLUMN_HEADER ->
                header.row() < cell.row()
                        && header.row() >= section(cell.row())
                        && header.column() < cell.column() + cell.columnSpan()
                        && cell.column() < header.column() + header.columnSpan();
            default -> false;
        };
    }

    /** The row in which the section of a row begins: 0 in a table without sections. */
    private int section(int row) {
        return cells.stream()
                .filter(cell -> cell.kind() == CellKind.SECTION && cell.row() <= row)
                .mapToInt(Cell::row)
                .max()
                .orElse(0);
    }
}
