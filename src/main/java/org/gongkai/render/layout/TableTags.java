package org.gongkai.render.layout;

import java.util.List;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.render.layout.Tag.CellTag;

/** Tells for every cell which headers speak of it: the levels of table three are too deep for a scope alone. */
final class TableTags {
    private final List<Cell> headers;
    /** For every row, the row in which its section begins: 0 in a table without sections. */
    private final int[] sections;

    private final String prefix;

    TableTags(Table table, Tag tag) {
        this.headers = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(TableTags::isHeader)
                .filter(cell -> cell.kind() != CellKind.STUB)
                .toList();
        this.sections = new int[table.rows().size()];
        for (int row = 1; row < sections.length; row++) {
            boolean isSection =
                    table.rows().get(row).cells().stream().anyMatch(cell -> cell.kind() == CellKind.SECTION);
            sections[row] = isSection ? row : sections[row - 1];
        }
        this.prefix = "t" + position(tag) + "-";
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
        List<String> ids = isHeader(cell)
                ? List.of()
                : headers.stream()
                        .filter(header -> speaksOf(header, cell))
                        .map(this::id)
                        .toList();
        return new CellTag(id(cell), cell.rowSpan(), cell.columnSpan(), scope(cell.kind()), ids);
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
