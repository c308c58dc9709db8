package org.gongkai.province;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.form.Comparison;
import org.gongkai.form.Comparison.Axis;
import org.gongkai.form.Comparison.Relation;
import org.gongkai.form.Comparison.Term;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Kind;
import org.gongkai.form.StatutoryTable;
import org.gongkai.form.StatutoryTable.Balance;

/**
 * An agency's figures, year after year, in which every sum, balance and comparison of the forms holds, those with last year included.
 *
 * <p>It adds up by itself, so that tests may hold the program's own sums against it.
 */
public final class Accounts {
    private final Random random;
    private final int scale;
    private final Map<String, Integer> usual = new HashMap<>();
    private Sheet last = Sheet.NONE;

    /**
     * The figures of a seed.
     *
     * @param scale the greatest usual number of a cell
     */
    public Accounts(Random random, int scale) {
        this.random = random;
        this.scale = scale;
    }

    /** The next year, on a form. */
    public Sheet next(Form form) {
        Sheet sheet = new Sheet(form, new LinkedHashMap<>());
        for (Figure figure : sheet.figures().values()) {
            if (!figure.isSum()) {
                sheet.put(figure, any(figure));
            }
        }
        form.tables().forEach(table -> table.reserved().forEach(row -> clear(sheet, table, row.row())));
        form.tables().forEach(table -> compare(sheet, table, Relation.EQUALS));
        form.tables().forEach(table -> compare(sheet, table, Relation.AT_LEAST));
        form.tables()
                .forEach(table -> table.balances()
                        .forEach(balance -> sheet.inputs(table)
                                .filter(figure -> figure.row().id().equals(first(balance.left())))
                                .toList()
                                .forEach(received -> settle(sheet, balance, received))));
        last = sheet;
        return sheet;
    }

    /** About what it is every year; most cells are always 0. */
    private int any(Figure figure) {
        if (figure.kind() == Kind.SIGNED) {
            return random.nextInt(5) - 2;
        }
        int base = usual.computeIfAbsent(figure.id(), id -> random.nextInt(4) == 0 ? 1 + random.nextInt(scale) : 0);
        return base * (70 + random.nextInt(70)) / 100;
    }

    private static void clear(Sheet sheet, StatutoryTable table, String row) {
        sheet.inputs(table)
                .filter(figure -> figure.row().id().equals(row))
                .toList()
                .forEach(figure -> sheet.put(figure, 0));
    }

    private void compare(Sheet sheet, StatutoryTable table, Relation relation) {
        table.comparisons().stream()
                .filter(comparison -> comparison.relation() == relation)
                .forEach(comparison -> sheet.figures().values().stream()
                        .filter(figure ->
                                figure.table().equals(table) && !figure.row().isSum())
                        .filter(figure -> header(figure, comparison.axis())
                                .id()
                                .equals(comparison.left().get(0).header()))
                        .filter(figure -> comparison.axis() == Axis.COLUMNS
                                || !figure.column().isSum())
                        .forEach(figure -> hold(sheet, comparison, figure)));
    }

    private static Header header(Figure figure, Axis axis) {
        return axis == Axis.ROWS ? figure.row() : figure.column();
    }

    /** What the left side lacks is added to its last term; what it has too much of is taken from the first, or added on the right. */
    private void hold(Sheet sheet, Comparison comparison, Figure figure) {
        if (comparison.looksBack() && !last.has(figure.id())) {
            return;
        }
        int lack =
                sum(sheet, comparison, comparison.right(), figure) - sum(sheet, comparison, comparison.left(), figure);
        if (comparison.relation() == Relation.AT_LEAST) {
            Figure raised = sheet.sibling(
                    figure, comparison.axis(), last(comparison.left()).header());
            sheet.add(sheet.firstInput(raised), Math.max(0, lack));
            return;
        }
        int below = Math.min(0, sheet.value(figure) + lack);
        sheet.add(figure, lack - below);
        comparison.right().stream()
                .filter(term -> !term.lastYear() && !term.negative())
                .findFirst()
                .ifPresent(term -> sheet.add(sheet.sibling(figure, comparison.axis(), term.header()), -below));
    }

    private int sum(Sheet sheet, Comparison comparison, List<Term> terms, Figure figure) {
        return terms.stream()
                .mapToInt(term -> {
                    if (term.isPlain()) {
                        return term.number().intValue();
                    }
                    Figure meant = sheet.sibling(figure, comparison.axis(), term.header());
                    int number = term.lastYear() ? last.value(meant) : sheet.value(meant);
                    return term.negative() ? -number : number;
                })
                .sum();
    }

    /** What was received follows from the rest; where that would be less than nothing, more was done. */
    private static void settle(Sheet sheet, Balance balance, Figure received) {
        int right = balance.right().stream()
                .mapToInt(row -> sheet.value(sheet.sibling(received, Axis.ROWS, row)))
                .sum();
        int carried = balance.left().stream()
                .skip(1)
                .mapToInt(row -> sheet.value(sheet.sibling(received, Axis.ROWS, row)))
                .sum();
        sheet.put(received, Math.max(0, right - carried));
        Figure done = sheet.sibling(received, Axis.ROWS, first(balance.right()));
        sheet.add(sheet.firstInput(done), Math.max(0, carried - right));
    }

    private static <T> T first(List<T> list) {
        return list.get(0);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
