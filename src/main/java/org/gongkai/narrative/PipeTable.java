package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;

/** Reads a table of {@code |}. */
final class PipeTable {
    private final String source;
    private final Desk desk;
    private final List<Table.Row> rows = new ArrayList<>();
    private int columns;

    PipeTable(String source, Desk desk) {
        this.source = source;
        this.desk = desk;
    }

    Table read(Node table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row(row, part instanceof TableHead));
            }
        }
        return new Table("", "", columns, 1, rows);
    }

    private Table.Row row(Node row, boolean header) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new Table.Cell(
                    header ? Table.CellKind.COLUMN_HEADER : Table.CellKind.TEXT,
                    "",
                    rows.size(),
                    cells.size(),
                    1,
                    1,
                    content(cell)));
        }
        if (header) {
            columns = cells.size();
        } else {
            complainOfMore(row.getSourceSpans().get(0));
        }
        return new Table.Row(cells, header);
    }

    private List<Inline> content(Node cell) {
        Grammar.Lines lines = (Grammar.Lines) cell.getFirstChild();
        return Assembler.inlines(InlineReader.read(Content.of(lines.lines(), source), desk), desk);
    }

    /** The library drops the cells that a row has beyond the header's; nothing may be lost without a word. */
    private void complainOfMore(SourceSpan row) {
        int begin = row.getInputIndex();
        // Not strip(): for the library a full-width blank before the first bar is a cell.
        String line = source.substring(begin, begin + row.getLength()).replaceAll("^ +| +$", "");
        int written = 1;
        for (int i = line.startsWith("|") ? 1 : 0; i < line.length() - 1; i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                written++;
            }
        }
        if (written > columns) {
            desk.error(
                    "TEXT-TABLE",
                    begin,
                    "表格这一行有 " + written + " 格，表头只有 " + columns + " 格。",
                    "删去多余的“|”或补上表头的格；格里的“|”写成“\\|”。");
        }
    }
}
