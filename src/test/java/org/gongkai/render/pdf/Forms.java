package org.gongkai.render.pdf;

import static org.gongkai.document.Table.CellKind.COLUMN_HEADER;
import static org.gongkai.document.Table.CellKind.FIGURE;
import static org.gongkai.document.Table.CellKind.ROW_HEADER;
import static org.gongkai.document.Table.CellKind.SECTION;
import static org.gongkai.document.Table.CellKind.STUB;
import static org.gongkai.document.Table.CellKind.TEXT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.document.Table.Row;

/** The statutory tables of 2021, from files with a row per line and cells such as {@code 1-3*2 label} (columns 1 to 3, two rows). */
final class Forms {
    private static final Pattern CELL = Pattern.compile("(\\d+)-(\\d+)\\*(\\d+) (<?)([^>]*)>?");

    private Forms() {}

    /** A form all of whose figures are the same. */
    static Table table(String id, String figure) {
        return table(id, figure, id.equals("T2") ? 0 : 3);
    }

    static Table table(String id, String figure, int headerRows) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = lines(id);
        int columns = 0;
        for (int row = 0; row < lines.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (String each : lines.get(row).split(" \\| ")) {
                Matcher cell = CELL.matcher(each);
                if (!cell.matches()) {
                    throw new IllegalArgumentException(each);
                }
                int from = Integer.parseInt(cell.group(1)) - 1;
                int to = Integer.parseInt(cell.group(2));
                boolean isFigure = !cell.group(4).isEmpty();
                columns = Math.max(columns, to);
                cells.add(new Cell(
                        isFigure ? FIGURE : kind(id, row, from, cell.group(5)),
                        isFigure ? cell.group(5) : "",
                        row,
                        from,
                        Integer.parseInt(cell.group(3)),
                        to - from,
                        List.of(Documents.text(isFigure ? figure : cell.group(5)))));
            }
            boolean isLast = row + 1 == lines.size();
            rows.add(new Row(cells, !isLast && keeps(id, lines.get(row + 1))));
        }
        return new Table(id, "法定表格" + id, columns, headerRows, rows);
    }

    private static List<String> lines(String id) {
        try (InputStream file = Forms.class.getResourceAsStream("/pdf/" + id + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellKind kind(String id, int row, int column, String label) {
        if (label.startsWith("第二十条")) {
            return SECTION;
        }
        if (label.equals("信息内容") || label.startsWith("（本列")) {
            return STUB;
        }
        return id.equals("T4") || row < 3 && id.equals("T3") || column > 0 && id.equals("T2")
                ? COLUMN_HEADER
                : ROW_HEADER;
    }

    /** A page may break before a section, and before a group such as （四）. */
    private static boolean keeps(String id, String next) {
        return switch (id) {
            case "T2" -> !next.contains("第二十条");
            case "T3" -> !next.matches("2-\\d\\*\\d （[三四五六七]）.*");
            default -> true;
        };
    }

    /** A table of the narrative: a header row and rows of text. */
    static Table simple(int columns, int rows) {
        List<Row> all = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                String text = row == 0 ? "第" + (column + 1) + "列" : "第" + row + "行第" + (column + 1) + "列的内容，稍长一些。";
                cells.add(new Cell(
                        row == 0 ? COLUMN_HEADER : TEXT, "", row, column, 1, 1, List.of(Documents.text(text))));
            }
            all.add(new Row(cells, row == 0));
        }
        return new Table("", "", columns, 1, all);
    }
}
