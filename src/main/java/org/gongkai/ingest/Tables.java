package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.document.Table;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Section;
import org.gongkai.form.StatutoryTable;

/** Finds the statutory cells in a published report's tables by their labels, whatever a page break or an editor did to the grid. */
final class Tables {
    private static final double ALIKE = 0.8;

    private final Form form;
    private final Map<String, CellText> cells = new LinkedHashMap<>();
    private final Map<String, String> doubts = new LinkedHashMap<>();
    private final Set<Table> statutory = new LinkedHashSet<>();

    Tables(Form form) {
        this.form = form;
    }

    /**
     * A row that names a row of the form.
     *
     * @param figures its cells in the form
     * @param after the index of its label's cell
     */
    private record Hit(StatutoryTable table, List<Figure> figures, int after, double likeness) {}

    /** Reads a table; returns whether it is, or belongs to, a statutory one. */
    boolean read(Table table) {
        Columns columns = new Columns(form);
        boolean found = false;
        for (Table.Row row : table.rows()) {
            List<String> texts =
                    row.cells().stream().map(cell -> Words.of(cell)).toList();
            if (columns.header(row, texts)) {
                found = true;
                continue;
            }
            Hit hit = hit(texts);
            if (hit != null) {
                found = true;
                row(hit, row, texts, columns);
            } else {
                found |= unnamed(row, texts, columns);
            }
        }
        if (found) {
            statutory.add(table);
        }
        return found;
    }

    private Hit hit(List<String> texts) {
        Hit best = null;
        for (int i = 0; i < texts.size() && i < 4; i++) {
            String label = Words.label(texts.get(i));
            int after = i;
            if (label.isEmpty()
                    || isColumnTitle(texts, i)
                    || !texts.subList(i + 1, texts.size()).stream().allMatch(CellText::isPossible)
                    || i + 1 == texts.size()) {
                continue;
            }
            for (StatutoryTable table : form.tables()) {
                for (Section section : table.sections()) {
                    if (section.isUnnamed()) {
                        continue;
                    }
                    for (Header leaf : section.rowLeaves()) {
                        double likeness = likeness(leaf, label);
                        if (likeness >= ALIKE && (best == null || likeness > best.likeness)) {
                            best = new Hit(table, figures(table, section, leaf), after, likeness);
                        }
                    }
                }
            }
        }
        return best;
    }

    /** A word such as 总计 that names rows and columns names a column where no number follows it and none precedes it. */
    private boolean isColumnTitle(List<String> texts, int at) {
        String bare = Words.solid(texts.get(at));
        return texts.subList(at + 1, texts.size()).stream().allMatch(String::isBlank)
                && form.tables().stream()
                        .flatMap(table -> table.sections().stream())
                        .flatMap(section -> section.columnLeaves().stream())
                        .anyMatch(column -> column.label().equals(bare));
    }

    private static double likeness(Header leaf, String label) {
        double byLabel = Likeness.of(Words.label(leaf.label()), label);
        double byKey = Likeness.of(Words.label(leaf.key()), label);
        return Math.max(byLabel, byKey);
    }

    private static List<Figure> figures(StatutoryTable table, Section section, Header row) {
        return table.figures().stream()
                .filter(figure -> figure.section() == section && figure.row() == row)
                .toList();
    }

    private void row(Hit hit, Table.Row row, List<String> texts, Columns columns) {
        List<Table.Cell> values = row.cells().subList(hit.after + 1, row.cells().size());
        assign(hit.figures, values, columns);
        if (hit.likeness < 1) {
            doubt(hit.figures, "行标题原文为“" + Words.solid(texts.get(hit.after)) + "”");
        }
    }

    /** A row of figures without a name (table four), known by the headers above it or by its length alone. */
    private boolean unnamed(Table.Row row, List<String> texts, Columns columns) {
        if (!texts.stream().allMatch(CellText::isPossible)) {
            return false;
        }
        boolean blank = texts.stream().allMatch(String::isBlank);
        for (StatutoryTable table : form.tables()) {
            Section section = table.sections().get(0);
            if (!section.isUnnamed()) {
                continue;
            }
            List<Figure> figures = table.figures();
            boolean headed = columns.isOf(section);
            boolean full = row.cells().size() == figures.size();
            // A row of blanks is one of zeros left out only where it stands under its headers, as long as it should be.
            if (blank ? headed && full : headed || full && columns.isEmpty()) {
                assign(figures, row.cells(), columns);
                if (!headed) {
                    doubt(figures, "原文没有表头，按法定列序读入");
                }
                return true;
            }
        }
        return false;
    }

    /**
     * Gives a row's cells to its figures: in order where every figure has one, else by the columns' headers. Blank cells make the order
     * uncertain, since a broken grid may have more of them than the form.
     */
    private void assign(List<Figure> figures, List<Table.Cell> values, Columns columns) {
        List<Table.Cell> written =
                values.stream().filter(cell -> !Words.of(cell).isBlank()).toList();
        Map<Integer, Table.Cell> placed = columns.place(figures, values);
        Map<Integer, Table.Cell> inOrder = numbered(written.size() == figures.size() ? written : values);
        if (written.size() == figures.size() || written.isEmpty() && values.size() >= figures.size()) {
            put(figures, inOrder);
        } else if (!placed.isEmpty()) {
            put(figures, placed);
        } else if (values.size() == figures.size()) {
            put(figures, inOrder);
            doubt(figures, "原文有空格，列标题读不全，按法定列序读入");
        } else {
            String shown = values.stream()
                    .map(cell -> Words.of(cell).isBlank() ? "空" : Words.of(cell).strip())
                    .collect(Collectors.joining(" "));
            doubt(figures, "原文这一行有 " + values.size() + " 格（" + shown + "），应有 " + figures.size() + " 格，没有读入");
        }
    }

    private static Map<Integer, Table.Cell> numbered(List<Table.Cell> cells) {
        Map<Integer, Table.Cell> numbered = new LinkedHashMap<>();
        cells.forEach(cell -> numbered.put(numbered.size(), cell));
        return numbered;
    }

    /** Figures that no cell was found for are blank. */
    private void put(List<Figure> figures, Map<Integer, Table.Cell> found) {
        for (int i = 0; i < figures.size(); i++) {
            put(figures.get(i), found.containsKey(i) ? Words.of(found.get(i)) : "");
        }
    }

    private void put(Figure figure, String printed) {
        CellText read = CellText.of(printed, figure);
        CellText before = cells.putIfAbsent(figure.id(), read);
        if (before != null && !before.value().equals(read.value())) {
            doubts.merge(
                    figure.line(),
                    "原文出现两次，另一次“" + figure.column().name() + "”为“" + printed.strip() + "”",
                    Tables::both);
        }
        if (!read.doubt().isEmpty()) {
            String where =
                    figure.path().equals(figure.line()) ? "" : figure.column().name() + " ";
            doubts.merge(figure.line(), where + read.doubt(), Tables::both);
        }
    }

    private void doubt(List<Figure> figures, String told) {
        doubts.merge(figures.get(0).line(), told, Tables::both);
    }

    private static String both(String one, String other) {
        return one.contains(other) ? one : one + "；" + other;
    }

    /** Every cell that the tables show, by id; blank ones too. */
    Map<String, CellText> cells() {
        return cells;
    }

    /** What somebody should look at, by the path of a row. */
    Map<String, String> doubts() {
        return doubts;
    }

    /** For each table of the form by key, the rows that the report does not show, by path. */
    Map<String, List<String>> missing() {
        Map<String, List<String>> missing = new TreeMap<>();
        form.figures().values().stream()
                .filter(figure -> !cells.containsKey(figure.id()))
                .forEach(figure -> {
                    List<String> rows = missing.computeIfAbsent(figure.table().key(), any -> new ArrayList<>());
                    if (!rows.contains(figure.line())) {
                        rows.add(figure.line());
                    }
                });
        return missing;
    }
}
