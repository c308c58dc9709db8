package org.gongkai.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;

/**
 * A form filled in: what every statutory cell is worth and shows, totals computed, absent cells 0.
 *
 * <p>A total that the agency wrote itself counts as written wherever it is used, so that each identity is judged on its own.
 */
public final class Ledger {
    private static final String DOES_NOT_APPLY = "/";

    private final Form form;
    private final Figures written;
    private final Map<String, Figure> figures;
    private final Map<String, BigDecimal> numbers;
    private final boolean readable;

    /** A form filled in with what a report says. */
    public Ledger(Form form, Figures written) {
        this.form = form;
        this.written = written;
        this.figures = form.figures();
        this.numbers = new HashMap<>(figures.size() * 2);
        this.readable = written.cells().values().stream().allMatch(Cell::readable);
        figures.values().forEach(this::compute);
    }

    /** The form that is filled in. */
    public Form form() {
        return form;
    }

    /** Every cell in printed order. */
    public Collection<Figure> figures() {
        return figures.values();
    }

    /** The cell of a row and column of a section. */
    public Figure figure(StatutoryTable table, Header row, Header column) {
        return figures.get(Figure.id(table, row, column));
    }

    /** The cell with a logical coordinate, if this form has it. */
    public Optional<Figure> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** A cell's value in its unit: as written, else computed, else 0. */
    public BigDecimal number(Figure figure) {
        return numbers.get(figure.id());
    }

    /** What a cell shows. */
    public String printed(Figure figure) {
        return written(figure).map(Cell::printed).orElseGet(() -> plain(number(figure)));
    }

    /** What a sentence says of a cell: as printed, but 0 where a cell may show {@code /}, which counts 0. */
    public String said(Figure figure) {
        String printed = printed(figure);
        return printed.equals(DOES_NOT_APPLY) ? "0" : printed;
    }

    /** What the agency wrote in a cell. */
    public Optional<Cell> written(Figure figure) {
        return Optional.ofNullable(written.cells().get(figure.id()));
    }

    /** How many cells that are filled in by hand the agency left to 0. */
    public int zeroFilled() {
        return (int) figures.values().stream()
                .filter(figure -> !figure.isSum() && written(figure).isEmpty())
                .count();
    }

    /** The sum of some cells. */
    public BigDecimal sum(List<Figure> some) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : some) {
            sum = sum.add(compute(figure));
        }
        return sum;
    }

    /** The cells that a sum adds up by one of its rules. */
    public List<Figure> addends(Figure sum, String rule) {
        return form.additions().of(sum, rule);
    }

    /** Whether a total is what it adds up by one of its rules: left to us, or written just so. */
    public boolean isAsComputed(Figure sum, String rule) {
        return written(sum)
                .map(cell -> cell.number().compareTo(sum(addends(sum, rule))) == 0)
                .orElse(true);
    }

    /** Whether every cell that the agency wrote could be read. */
    public boolean isReadable() {
        return readable;
    }

    /** Whether neither a cell nor anything it is computed from is unreadable. */
    public boolean isReadable(Figure figure) {
        Optional<Cell> cell = written(figure);
        if (readable || cell.isPresent()) {
            return readable || cell.get().readable();
        }
        return figure.sumRules().stream()
                .limit(1)
                .flatMap(rule -> addends(figure, rule).stream())
                .allMatch(this::isReadable);
    }

    /** A number as a report prints it: plain digits, no trailing zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private BigDecimal compute(Figure figure) {
        BigDecimal known = numbers.get(figure.id());
        if (known == null) {
            known = written(figure).map(Cell::number).orElseGet(() -> sum(figure));
            numbers.put(figure.id(), known);
        }
        return known;
    }

    /** 0 for a cell that is filled in. */
    private BigDecimal sum(Figure figure) {
        return figure.isSum() ? sum(addends(figure, figure.sumRules().get(0))) : BigDecimal.ZERO;
    }
}
