package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Comparison.Axis;
import org.gongkai.form.Comparison.Term;
import org.gongkai.form.Figure;
import org.gongkai.form.Ledger;

/**
 * A term of a comparison with its number.
 *
 * @param name what a message calls it; empty for a plain number
 * @param number without the term's sign
 * @param figure the cell of this year's report
 * @param before the same of last year's
 */
record Operand(Term term, String name, BigDecimal number, Optional<Figure> figure, Optional<LastYear.Cell> before) {
    static Operand plain(Term term) {
        return new Operand(term, "", term.number(), Optional.empty(), Optional.empty());
    }

    static Operand thisYear(Term term, Case filled, Figure figure, Axis axis) {
        return new Operand(
                term, name(figure, axis), filled.ledger().number(figure), Optional.of(figure), Optional.empty());
    }

    static Operand lastYear(Term term, LastYear before, Figure figure, Axis axis) {
        LastYear.Cell cell = before.cell(figure.id()).orElseThrow();
        String name = before.year() + " 年报告的" + name(cell.figure(), axis);
        return new Operand(term, name, cell.number(), Optional.empty(), Optional.of(cell));
    }

    static String name(Figure figure, Axis axis) {
        return axis == Axis.ROWS
                ? Balances.name(figure.rowTrail())
                : figure.column().name();
    }

    BigDecimal signed() {
        return term.negative() ? number.negate() : number;
    }

    boolean isReadable(Ledger ledger) {
        return figure.map(ledger::isReadable).orElse(true)
                && before.map(LastYear.Cell::isReadable).orElse(true);
    }

    /** Whether a total is what it adds up by a rule. */
    boolean isAsComputed(Ledger ledger, String rule) {
        return figure.map(sum -> ledger.isAsComputed(sum, rule)).orElse(true)
                && before.map(cell -> cell.isAsComputed(rule)).orElse(true);
    }

    static BigDecimal sum(List<Operand> side) {
        return side.stream().map(Operand::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One side as a message shows it: {@code 制发件数 9 − 废止件数 1 = 8}. */
    static String shown(List<Operand> side) {
        String terms = side.stream()
                .map(operand -> (operand.term.negative() ? "− " : "+ ")
                        + (operand.name + " ").stripLeading()
                        + Ledger.plain(operand.number))
                .collect(Collectors.joining(" "))
                .replaceFirst("^\\+ ", "");
        return side.size() == 1 ? terms : terms + " = " + Ledger.plain(sum(side));
    }
}
