package org.gongkai.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * One statutory cell: a row of figures in a column of figures.
 *
 * @param id its logical coordinate, as {@code T3.NEW.NAT}
 * @param rowTrail the row and the nodes above it, outermost first
 * @param columnTrail the column and the nodes above it, outermost first
 * @param path the keys that lead to it in a data file, as 依申请公开.本年新收.自然人
 */
public record Figure(
        String id,
        StatutoryTable table,
        Section section,
        List<Header> rowTrail,
        List<Header> columnTrail,
        String path) {
    public Figure {
        rowTrail = List.copyOf(rowTrail);
        columnTrail = List.copyOf(columnTrail);
    }

    /** Its row. */
    public Header row() {
        return rowTrail.get(rowTrail.size() - 1);
    }

    /** Its column. */
    public Header column() {
        return columnTrail.get(columnTrail.size() - 1);
    }

    /** What it holds: the column says, or the row, or it is a count. */
    public Kind kind() {
        return column().kind().or(row()::kind).orElse(Kind.COUNT);
    }

    /** Whether its number is computed. */
    public boolean isSum() {
        return row().isSum() || column().isSum();
    }

    /** Whether an area's number is the sum of its agencies' numbers; it and everything above it must say so. */
    public boolean isAdditive() {
        return Stream.concat(rowTrail.stream(), columnTrail.stream()).allMatch(Header::additive);
    }

    /** The keys that lead to the line of a data file on which it stands: one key less, except for a row of one column. */
    public String line() {
        return section.columnLeaves().size() == 1 ? path : path.substring(0, path.lastIndexOf('.'));
    }

    /** The rules by which it is a sum, the row's first. */
    public List<String> sumRules() {
        String byRow = row().sum();
        String byColumn = column().sum();
        if (byRow.isEmpty()) {
            return byColumn.isEmpty() ? List.of() : List.of(byColumn);
        }
        return byColumn.isEmpty() ? List.of(byRow) : List.of(byRow, byColumn);
    }

    /** The logical coordinate of a row and column of a table; one without an id is left out. */
    static String id(StatutoryTable table, Header row, Header column) {
        String head = row.id().isEmpty() ? table.id() : table.id() + "." + row.id();
        return column.id().isEmpty() ? head : head + "." + column.id();
    }

    /** The unit that its column's label names (单位：万元), else 件. */
    public String unit() {
        String label = column().label();
        int at = label.indexOf("单位：");
        return at < 0 ? "件" : label.substring(at + 3).replace("）", "");
    }
}
