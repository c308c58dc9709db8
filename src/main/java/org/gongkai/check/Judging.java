package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.Judgement.Broken;
import org.gongkai.check.Judgement.Impossible;
import org.gongkai.check.Judgement.Kept;
import org.gongkai.form.Comparison;
import org.gongkai.form.Comparison.Axis;
import org.gongkai.form.Comparison.Relation;
import org.gongkai.form.Figure;
import org.gongkai.form.Header;
import org.gongkai.form.Ledger;
import org.gongkai.model.Finding;
import org.gongkai.model.Finding.Subject;
import org.gongkai.model.Unjudged;

/**
 * The two sides of a comparison in one column or row.
 *
 * @param name what the column or row is called
 * @param across it
 */
record Judging(Case filled, Comparison rule, String name, List<Operand> left, List<Operand> right, Header across) {
    Judgement judgement() {
        Ledger ledger = filled.ledger();
        Figure figure = subject();
        if (!both().allMatch(operand -> operand.isReadable(ledger))) {
            return new Impossible(
                    new Unjudged(rule.id(), filled.place(figure), figure.path(), "“" + name + "”里有读不懂的数。"));
        }
        if (rule.relation().holds(Operand.sum(left), Operand.sum(right)) || isConsequence()) {
            return new Kept();
        }
        return new Broken(finding(figure));
    }

    /** The last cell on the left: what is changed against the others. */
    private Figure subject() {
        return left.stream()
                .flatMap(operand -> operand.figure().stream())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Totals that are right are off only because others are, which are told. */
    private boolean isConsequence() {
        return across.isSum() && both().allMatch(operand -> operand.isAsComputed(filled.ledger(), across.sum()));
    }

    private Finding finding(Figure figure) {
        BigDecimal leftSum = Operand.sum(left);
        BigDecimal rightSum = Operand.sum(right);
        String line = rule.axis() == Axis.ROWS ? "一列" : "一行";
        String wanted = rule.relation() == Relation.EQUALS ? "，应等于 " : "，不能小于 ";
        String problem = "“" + name + "”" + line + "：" + Operand.shown(left) + wanted + Operand.shown(right) + "，"
                + Case.difference(leftSum, rightSum, figure) + "。";
        Subject subject = new Subject(figure.id(), leftSum, rightSum);
        return new Finding(
                rule.id(),
                rule.severity(),
                filled.place(figure),
                figure.path(),
                Optional.of(subject),
                problem,
                rule.remedy() + elsewhere());
    }

    /** Where last year's numbers stand. */
    private String elsewhere() {
        String places = both().flatMap(operand -> operand.before().stream())
                .map(LastYear.Cell::places)
                .distinct()
                .collect(Collectors.joining("、"));
        return places.isEmpty() ? "" : "上年的数在 " + places + "。";
    }

    private Stream<Operand> both() {
        return Stream.concat(left.stream(), right.stream());
    }
}
