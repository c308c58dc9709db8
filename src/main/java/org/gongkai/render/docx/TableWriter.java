package org.gongkai.render.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Inline;
import org.gongkai.document.Style;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.render.Ems;
import org.gongkai.render.docx.DocumentPart.Element;

/**
 * One table as WordprocessingML: fixed columns, true spans (gridSpan, vMerge), rows that no page break cuts.
 *
 * <p>A label that is wider than its column wraps by itself; its text stays whole for search, reading aloud and copying.
 */
final class TableWriter {
    private final Table table;
    private final Style.TableStyle looks;
    private final Map<CellText, String> styles = new EnumMap<>(CellText.class);
    private final String remark;
    private final Columns columns;
    private final DocumentPart part;
    private final Attachments attachments;

    TableWriter(Table table, Style style, PageSetup page, DocumentPart part, Attachments attachments) {
        this.table = table;
        this.looks = style.table(table.id());
        String base = StyleIds.table(style.tables().containsKey(table.id()) ? table.id() : "default");
        this.remark = StyleIds.remark(base);
        for (CellText text : CellText.values()) {
            styles.put(text, text.id(base));
        }
        this.columns = Columns.of(table, looks, page.textWidth());
        this.part = part;
        this.attachments = attachments;
    }

    void write() {
        String size = table.rows().size() + " 行 " + table.columns() + " 列";
        part.open(
                Element.TABLE,
                new Shape.OfTable(columns.width(0, table.columns()), table.caption(), table.caption() + "，" + size));
        part.open(Element.GRID);
        for (int column = 0; column < table.columns(); column++) {
            part.add(new Shape.OfColumn(columns.width(column, 1)));
        }
        part.close(Element.GRID);
        Cell[][] owners = owners();
        for (int row = 0; row < owners.length; row++) {
            row(row, owners[row]);
        }
        part.close(Element.TABLE);
    }

    /** Which cell covers each place of the grid. */
    private Cell[][] owners() {
        Cell[][] owners = new Cell[table.rows().size()][table.columns()];
        for (Table.Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                        owners[r][c] = cell;
                    }
                }
            }
        }
        return owners;
    }

    private void row(int row, Cell[] owners) {
        part.open(Element.ROW, new Shape.OfRow(row < table.headerRows()));
        boolean keepNext = isKept(table, row);
        for (int column = 0; column < owners.length; column += owners[column].columnSpan()) {
            cell(owners[column], row, keepNext);
        }
        part.close(Element.ROW);
    }

    /**
     * Whether a row stays on the page of the next. A statutory table fits a page and is kept whole, as Word cannot print the label of a
     * merged cell again; one that is longer breaks in spite of it.
     */
    private static boolean isKept(Table table, int row) {
        boolean last = row == table.rows().size() - 1;
        return !last && (!table.id().isEmpty() || table.rows().get(row).keepWithNext());
    }

    /** A cell where it begins, or the empty one by which Word continues it in a row below. */
    private void cell(Cell cell, int row, boolean keepNext) {
        boolean begins = cell.row() == row;
        long width = columns.width(cell.column(), cell.columnSpan());
        String merge = cell.rowSpan() == 1 ? "" : begins ? "restart" : "continue";
        String text = Inline.plain(cell.content());
        boolean fits = Ems.width(text) * looks.size() * 20 <= columns.room(cell);
        String style = styles.get(CellText.of(cell, fits));
        part.open(Element.CELL, new Shape.OfCell(width, cell.columnSpan(), merge));
        if (begins) {
            part.open(Element.PARAGRAPH, new Shape.OfParagraph(style, keepNext, indent(cell, text)));
            figureOrText(cell);
        } else {
            part.open(Element.PARAGRAPH, new Shape.OfParagraph(style, keepNext, Indent.NONE));
        }
        part.close(Element.PARAGRAPH).close(Element.CELL);
    }

    private Indent indent(Cell cell, String text) {
        return cell.kind() == CellKind.COLUMN_HEADER
                ? Columns.balance(text, looks.size(), columns.room(cell))
                : Indent.NONE;
    }

    /** A figure may have to be squeezed; the remark on the lines below it is words, which may be broken and keep their width. */
    private void figureOrText(Cell cell) {
        List<Inline> content = cell.content();
        int end = 0;
        while (end < content.size() && !(content.get(end) instanceof Inline.LineBreak)) {
            end++;
        }
        List<Inline> figure = content.subList(0, end);
        RunWriter.into(part, attachments, characterStyle(cell, Inline.plain(figure)))
                .write(figure);
        RunWriter.into(part, attachments, cell.kind() == CellKind.FIGURE ? remark : "")
                .write(content.subList(end, content.size()));
    }

    private String characterStyle(Cell cell, String text) {
        return switch (cell.kind()) {
            case FIGURE -> NarrowFigures.style(text, looks.size(), columns.room(cell));
            case TEXT -> NarrowFigures.ofNumbers(text, looks.size(), columns.room(cell) - Units.twips(1));
            default -> "";
        };
    }
}
