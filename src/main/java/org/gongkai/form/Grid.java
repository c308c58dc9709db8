package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The printed grid of a statutory table, derived from its trees: every cell with its place and spans.
 *
 * <p>Row headers take as many columns as the deepest row tree has levels; a leaf's header spans what is left of them. A section with fewer
 * columns than the widest gives the rest of the grid to its last column.
 *
 * @param cells in reading order, tiling the grid without gap or overlap
 */
public record Grid(int rows, int columns, int headerRows, List<Cell> cells) {
    /** What a cell of the grid is for. */
    public enum Role {
        STUB,
        SECTION,
        COLUMN_HEADER,
        ROW_HEADER,
        FIGURE
    }

    /**
     * A cell.
     *
     * @param row from 0
     * @param column from 0
     * @param label empty for a figure
     */
    public record Cell(
            Role role, int row, int column, int rowSpan, int columnSpan, String label, Optional<Figure> figure) {}

    public Grid {
        cells = List.copyOf(cells);
    }

    /** The grid of a table. */
    public static Grid of(StatutoryTable table) {
        return new Builder(table).build();
    }

    private static final class Builder {
        private final StatutoryTable table;
        private final int stub;
        private final int width;
        private final List<Cell> cells = new ArrayList<>();
        private int row;

        Builder(StatutoryTable table) {
            this.table = table;
            this.stub = table.stubColumns();
            this.width = stub + table.figureColumns();
        }

        Grid build() {
            table.sections().forEach(this::section);
            cells.sort((a, b) -> a.row() != b.row() ? a.row() - b.row() : a.column() - b.column());
            boolean single = table.sections().size() == 1
                    && table.sections().get(0).title().isEmpty();
            return new Grid(row, width, single ? table.sections().get(0).headerRows() : 0, cells);
        }

        private void section(Section section) {
            if (!section.title().isEmpty()) {
                label(Role.SECTION, row, 0, 1, width, section.title());
                row++;
            }
            int height = section.headerRows();
            if (stub > 0) {
                label(Role.STUB, row, 0, height, stub, section.stub());
            }
            columns(
                    section.columns(),
                    row,
                    stub,
                    height,
                    stub + section.columnLeaves().size());
            row += height;
            section.rows().forEach(header -> rows(header, 0));
            figures(section);
        }

        /** @param end the column after the section's last: a header that reaches it takes the rest of the grid */
        private void columns(List<Header> headers, int top, int left, int height, int end) {
            int column = left;
            for (Header header : headers) {
                int leaves = (int) header.leaves().count();
                int span = column + leaves == end ? width - column : leaves;
                label(Role.COLUMN_HEADER, top, column, header.isLeaf() ? height : 1, span, header.label());
                columns(header.parts(), top + 1, column, height - 1, end);
                column += leaves;
            }
        }

        private void rows(Header header, int depth) {
            int leaves = (int) header.leaves().count();
            if (stub > 0) {
                label(Role.ROW_HEADER, row, depth, leaves, header.isLeaf() ? stub - depth : 1, header.label());
            }
            if (header.isLeaf()) {
                row++;
            }
            header.parts().forEach(part -> rows(part, depth + 1));
        }

        private void figures(Section section) {
            int columns = section.columnLeaves().size();
            int top = row - section.rowLeaves().size();
            List<Figure> figures = Cells.of(table, section).toList();
            for (int i = 0; i < figures.size(); i++) {
                int column = i % columns;
                int span = column == columns - 1 ? width - stub - column : 1;
                cells.add(new Cell(
                        Role.FIGURE, top + i / columns, stub + column, 1, span, "", Optional.of(figures.get(i))));
            }
        }

        private void label(Role role, int top, int left, int rowSpan, int columnSpan, String label) {
            cells.add(new Cell(role, top, left, rowSpan, columnSpan, label, Optional.empty()));
        }
    }
}
