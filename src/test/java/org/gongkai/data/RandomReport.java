package org.gongkai.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gongkai.form.Comparison;
import org.gongkai.form.Comparison.Term;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Kind;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryTable;
import org.gongkai.form.StatutoryTable.Balance;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Location;
import org.gongkai.model.Places;

/** Statutory figures in balance, made of a seed. */
public final class RandomReport {
    private final Form form;
    private final Random random;
    private final Map<String, String> cells;

    private RandomReport(Form form, Random random, Map<String, String> cells) {
        this.form = form;
        this.random = random;
        this.cells = cells;
    }

    /** The figures of a seed. */
    public RandomReport(Form form, long seed) {
        this(form, new Random(seed), new LinkedHashMap<>());
        form.figures().values().stream()
                .filter(figure -> !figure.isSum())
                .forEach(figure -> cells.put(figure.id(), any(figure)));
        form.tables().forEach(table -> table.balances().forEach(this::settle));
        form.tables()
                .forEach(table -> table.comparisons().stream()
                        .filter(comparison -> !comparison.looksBack())
                        .forEach(comparison -> raise(table, comparison)));
        totalled();
    }

    /** With every total as its parts make it. */
    private RandomReport totalled() {
        form.figures().values().stream().filter(Figure::isSum).forEach(figure -> cells.remove(figure.id()));
        Ledger ledger = ledger();
        form.figures().values().stream()
                .filter(Figure::isSum)
                .forEach(figure -> cells.put(figure.id(), Ledger.plain(ledger.number(figure))));
        return this;
    }

    private String any(Figure figure) {
        int number = random.nextInt(3) == 0 ? random.nextInt(1_000) : 0;
        return switch (figure.kind()) {
            case COUNT -> Integer.toString(number);
            case SIGNED -> (random.nextBoolean() && number > 0 ? "+" : "") + number;
            case DECIMAL -> number + (random.nextBoolean() ? "." + (1 + random.nextInt(999_999)) : "");
            case AMOUNT -> number == 0 ? "0" : number + (random.nextBoolean() ? ".5 万元" : "元");
        };
    }

    /** What was received is what was dealt with and what is left, less what was there: 一 = 三（七）+ 四 − 二. */
    private void settle(Balance balance) {
        Ledger ledger = ledger();
        for (Figure received : ledger.figures()) {
            if (received.row().id().equals(balance.left().get(0)) && !received.isSum()) {
                int left = count(ledger, received, balance.left().get(1));
                int right = balance.right().stream()
                        .mapToInt(row -> count(ledger, received, row))
                        .sum();
                String carried = received.id()
                        .replace(balance.left().get(0), balance.left().get(1));
                cells.put(carried, Integer.toString(Math.min(left, right)));
                cells.put(received.id(), Integer.toString(right - Math.min(left, right)));
            }
        }
    }

    /** What must be no less than something is as much more as that something lacks. */
    private void raise(StatutoryTable table, Comparison comparison) {
        Ledger ledger = ledger();
        for (Figure least : ledger.figures()) {
            if (least.table().equals(table)
                    && least.column().id().equals(comparison.left().get(0).header())) {
                int wanted = sum(ledger, least, comparison.right()) - sum(ledger, least, comparison.left());
                cells.merge(
                        least.id(),
                        Integer.toString(Math.max(0, wanted)),
                        (old, more) -> Integer.toString(Integer.parseInt(old) + Integer.parseInt(more)));
            }
        }
    }

    private int sum(Ledger ledger, Figure of, List<Term> terms) {
        return terms.stream()
                .mapToInt(term -> {
                    int number = ledger.figures().stream()
                            .filter(figure -> figure.row() == of.row()
                                    && figure.section() == of.section()
                                    && figure.column().id().equals(term.header()))
                            .mapToInt(figure -> ledger.number(figure).intValueExact())
                            .sum();
                    return term.negative() ? -number : number;
                })
                .sum();
    }

    private static int count(Ledger ledger, Figure of, String row) {
        for (Figure figure : ledger.figures()) {
            if (figure.table().equals(of.table())
                    && figure.row().id().equals(row)
                    && figure.column().equals(of.column())) {
                return ledger.number(figure).intValueExact();
            }
        }
        throw new AssertionError(row);
    }

    private Ledger ledger() {
        Map<String, Cell> written = new HashMap<>();
        Location where = Location.top("x");
        cells.forEach((id, text) -> written.put(
                id,
                new CellReader(form.figures().get(id), new ArrayList<>())
                        .read(scalar(text, where))
                        .orElseThrow()));
        return new Ledger(form, new Figures(written, Places.NONE));
    }

    private static org.gongkai.yaml.Scalar scalar(String text, Location where) {
        return new org.gongkai.yaml.Scalar(org.gongkai.model.SourceText.at(where, text), true);
    }

    /** Every cell's characters, totals included, by logical coordinate. */
    public Map<String, String> cells() {
        return Collections.unmodifiableMap(cells);
    }

    /** The same figures with some others, up to four, in cells that are no totals, and totals to match: hardly in balance. */
    public RandomReport changed(long seed) {
        Random change = new Random(seed);
        List<Figure> inputs = form.figures().values().stream()
                .filter(figure -> !figure.isSum() && figure.kind() != Kind.AMOUNT)
                .toList();
        Map<String, String> changed = new LinkedHashMap<>(cells);
        for (int times = 1 + change.nextInt(4); times > 0; times--) {
            changed.put(inputs.get(change.nextInt(inputs.size())).id(), Integer.toString(change.nextInt(300)));
        }
        return new RandomReport(form, random, changed).totalled();
    }

    /** The same figures with another number in one cell, in order and with all totals. */
    public String written(String id, String number) {
        Map<String, String> changed = new HashMap<>(cells);
        changed.put(id, number);
        return new RandomWriting(form, changed, Optional.empty(), true).file();
    }

    /** The figures as a data file: keys in any order, rows in any shape, totals or none, labels or keys. */
    public String writtenAnyhow(long seed) {
        return new RandomWriting(form, cells, Optional.of(new Random(seed)), false).file();
    }

    /** The same, with all totals and another number in one cell. */
    public String writtenAnyhow(long seed, String id, String number) {
        Map<String, String> changed = new HashMap<>(cells);
        changed.put(id, number);
        return new RandomWriting(form, changed, Optional.of(new Random(seed)), true).file();
    }
}
