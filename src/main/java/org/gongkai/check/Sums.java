package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.Header;
import org.gongkai.form.Ledger;
import org.gongkai.model.Cell;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/**
 * Asserted totals equal what they add up (T3-ROWSUM, T3-COLSUM, T4-*-SUM): whatever the form marks as a sum.
 *
 * <p>A total that the agency left to us is right by construction and never a finding.
 */
final class Sums implements Check {
    private static final int MOST_LISTED = 7;

    @Override
    public Stream<Finding> findings(Case filled) {
        return filled.ledger().figures().stream()
                .filter(Figure::isSum)
                .flatMap(figure -> filled.ledger().written(figure).filter(Cell::readable).stream()
                        .flatMap(cell -> figure.sumRules().stream()
                                .flatMap(rule -> finding(filled, figure, cell, rule).stream())));
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        if (filled.ledger().isReadable()) {
            return Stream.empty();
        }
        return filled.ledger().figures().stream()
                .filter(figure -> filled.ledger().written(figure).isPresent())
                .flatMap(figure -> figure.sumRules().stream()
                        .filter(rule -> !filled.ledger().isReadable(figure)
                                || !filled.ledger().addends(figure, rule).stream()
                                        .allMatch(filled.ledger()::isReadable))
                        .map(rule -> new Unjudged(rule, filled.place(figure), figure.path(), "要加的数里有读不懂的。")));
    }

    private static Optional<Finding> finding(Case filled, Figure figure, Cell cell, String rule) {
        Ledger ledger = filled.ledger();
        List<Figure> addends = ledger.addends(figure, rule);
        if (!addends.stream().allMatch(ledger::isReadable)) {
            return Optional.empty();
        }
        BigDecimal sum = addends.stream().map(ledger::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(cell.number()) == 0) {
            return Optional.empty();
        }
        boolean alongRow = figure.column().sum().equals(rule);
        List<Header> trail = alongRow ? figure.rowTrail() : figure.columnTrail();
        Header total = alongRow ? figure.column() : figure.row();
        String line = name(trail, figure);
        String problem = "“" + line + "”" + (alongRow ? "一行" : "一列") + "不平：" + parts(filled, addends, alongRow) + "合计 "
                + Ledger.plain(sum) + "，“" + total.label() + "”写的是 " + cell.printed() + "，"
                + Case.difference(sum, cell.number(), figure) + "。";
        String remedy = "核对各项；各项无误时把这个总计改为 " + Ledger.plain(sum) + "，或删去它，由程序计算。";
        return Optional.of(Finding.error(rule, cell.where(), figure.path(), problem, remedy)
                .about(figure.id(), sum, cell.number()));
    }

    /** What a row or column is called; the nameless row of a table without row headers by the columns above it. */
    private static String name(List<Header> trail, Figure figure) {
        Header last = trail.get(trail.size() - 1);
        List<Header> columns = figure.columnTrail();
        return last.name().isEmpty()
                ? columns.get(Math.max(0, columns.size() - 2)).name()
                : Balances.name(trail);
    }

    private static String parts(Case filled, List<Figure> addends, boolean alongRow) {
        List<Figure> filledIn = addends.stream()
                .filter(addend -> filled.ledger().number(addend).signum() != 0)
                .toList();
        return filledIn.isEmpty() || filledIn.size() > MOST_LISTED
                ? ""
                : filledIn.stream()
                                .map(addend -> filled.named(alongRow ? addend.column() : addend.row(), addend))
                                .collect(Collectors.joining(" + "))
                        + "，";
    }
}
