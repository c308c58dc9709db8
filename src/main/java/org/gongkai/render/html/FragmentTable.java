package org.gongkai.render.html;

import java.util.Arrays;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.render.ColumnWidths;

/** Writes one table of a fragment. Widths stand on the header cells: editors drop column elements first. */
final class FragmentTable {
    private static final String CELL = "border:1px solid #000;padding:4px;text-align:";

    /** The width of printed text, 156 mm, in points; only shares of it are written. */
    private static final double WHOLE = 442.2;

    private final Markup out;
    private final Inlines inlines;
    private final Table table;
    private final double[] widths;

    FragmentTable(Markup out, Inlines inlines, Table table, TableStyle style) {
        this.out = out;
        this.inlines = inlines;
        this.table = table;
        this.widths = ColumnWidths.of(table, style, WHOLE);
    }

    Markup write() {
        out.raw("<table style=\"width:100%;border-collapse:collapse;border:1px solid #000\">\n");
        for (int index = 0; index < table.rows().size(); index++) {
            boolean head = index < table.headerRows();
            if (index == 0) {
                out.raw(head ? "<thead>\n" : "<tbody>\n");
            } else if (index == table.headerRows()) {
                out.raw("</thead>\n<tbody>\n");
            }
            row(table.rows().get(index));
        }
        return out.raw(table.rows().size() > table.headerRows() ? "</tbody>\n" : "</thead>\n")
                .raw("</table>\n");
    }

    private void row(Table.Row row) {
        out.raw("<tr>");
        row.cells().forEach(this::cell);
        out.raw("</tr>\n");
    }

    private void cell(Cell cell) {
        String scope = TableHeaders.scope(cell);
        String tag = scope.isEmpty() ? "td" : "th";
        out.raw("<").raw(tag).span("colspan", cell.columnSpan()).span("rowspan", cell.rowSpan());
        if (!scope.isEmpty()) {
            out.attribute("scope", scope);
        }
        out.raw(" style=\"").raw(CELL).raw(isLeft(cell.kind()) ? "left" : "center");
        if (!scope.isEmpty()) {
            out.raw(";width:").raw(percent(cell)).raw("%");
        }
        out.raw("\">");
        inlines.write(cell.content()).raw("</").raw(tag).raw(">");
    }

    private static boolean isLeft(CellKind kind) {
        return kind == CellKind.ROW_HEADER || kind == CellKind.TEXT;
    }

    private int percent(Cell cell) {
        double own = Arrays.stream(widths, cell.column(), cell.column() + cell.columnSpan())
                .sum();
        return (int) Math.round(100 * own / WHOLE);
    }
}
