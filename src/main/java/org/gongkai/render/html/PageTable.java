package org.gongkai.render.html;

import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;

/** Writes one table of a page: every statutory figure names all its headers, and the whole scrolls sideways where the screen is narrow. */
final class PageTable {
    private final Markup out;
    private final Inlines inlines;
    private final Table table;
    private final String id;
    private final TableStyle style;
    private final TableHeaders headers;

    /**
     * A table about to be written.
     *
     * @param number counts the tables without an id, from 1
     */
    PageTable(Markup out, Inlines inlines, Table table, int number, TableStyle style) {
        this.out = out;
        this.inlines = inlines;
        this.table = table;
        this.id = table.id().isEmpty() ? "table-" + number : table.id();
        this.style = style;
        this.headers = new TableHeaders(id, table);
    }

    Markup write() {
        out.raw("<div class=\"table\" role=\"region\" tabindex=\"0\"");
        if (table.caption().isEmpty()) {
            out.attribute("aria-label", "表格 " + id.substring(id.lastIndexOf('-') + 1));
        } else {
            out.attribute("aria-labelledby", id + "-caption");
        }
        out.raw(">\n<table").attribute("id", id);
        out.attribute("class", kind()).raw(">\n");
        caption();
        out.raw("<colgroup>").raw("<col>".repeat(table.columns())).raw("</colgroup>\n");
        rows();
        return out.raw("</table>\n</div>\n");
    }

    /** A table without an id whose cells span columns of its grid states its proportions by them. */
    private String kind() {
        boolean measured = table.rows().get(0).cells().stream().anyMatch(cell -> cell.columnSpan() > 1);
        return !table.id().isEmpty() ? "statutory" : measured ? "narrative measured" : "narrative";
    }

    /** Heard, not seen: on paper the part's heading stands above the table, and every format shows the same. */
    private void caption() {
        if (!table.caption().isEmpty()) {
            out.raw("<caption><span class=\"hidden\"")
                    .attribute("id", id + "-caption")
                    .raw(">");
            out.text(table.caption()).raw("</span></caption>\n");
        }
    }

    private void rows() {
        List<Table.Row> head = table.rows().subList(0, table.headerRows());
        if (!head.isEmpty()) {
            out.raw("<thead>\n");
            head.forEach(this::row);
            out.raw("</thead>\n");
        }
        out.raw("<tbody>\n");
        for (int index = head.size(); index < table.rows().size(); index++) {
            Table.Row row = table.rows().get(index);
            if (index > head.size() && beginsSection(row)) {
                out.raw("</tbody>\n<tbody>\n");
            }
            row(row);
        }
        out.raw("</tbody>\n");
    }

    private static boolean beginsSection(Table.Row row) {
        return !row.cells().isEmpty() && row.cells().get(0).kind() == CellKind.SECTION;
    }

    private void row(Table.Row row) {
        out.raw("<tr>");
        row.cells().forEach(this::cell);
        out.raw("</tr>\n");
    }

    private void cell(Cell cell) {
        String scope = TableHeaders.scope(cell);
        String tag = scope.isEmpty() ? "td" : "th";
        out.raw("<").raw(tag);
        if (!scope.isEmpty()) {
            out.attribute("id", headers.id(cell)).attribute("scope", scope);
        } else if (cell.kind() == CellKind.FIGURE) {
            optional("id", cell.id());
            optional("headers", headers.of(cell));
        }
        out.span("colspan", cell.columnSpan()).span("rowspan", cell.rowSpan());
        out.raw(isUpright(cell) ? " class=\"upright\">" : ">");
        inlines.write(cell.content()).raw("</").raw(tag).raw(">");
    }

    private void optional(String name, String value) {
        if (!value.isEmpty()) {
            out.attribute(name, value);
        }
    }

    /** Whether a label stands in so narrow and tall a cell that it is set from top to bottom; its text stays in one piece. */
    private boolean isUpright(Cell cell) {
        return cell.kind() == CellKind.ROW_HEADER
                && cell.columnSpan() == 1
                && cell.column() < style.widths().size()
                && StyleSheet.ems(style.widths().get(cell.column()), style.size()) < 3
                && Inline.plain(cell.content()).length() <= cell.rowSpan();
    }
}
