package org.gongkai.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.Ledger;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Scope;
import org.gongkai.model.Unjudged;

/**
 * A report on a whole area is the sum of those below it (R-ROLLUP), says that it is one (R-SCOPE), and is not judged while one is missing
 * (R-PARTIAL).
 *
 * <p>Every agency below counts once, at any depth: one that reports on its own area stands for those below it, any other is followed by
 * them. Every cell that is filled in and that the form declares additive adds up; totals follow.
 */
final class Rollup implements Check {
    private static final String ROLLUP = "R-ROLLUP";
    private static final String PARTIAL = "R-PARTIAL";
    private static final String SCOPE = "R-SCOPE";

    @Override
    public Stream<Finding> findings(Case filled) {
        return Stream.concat(unstated(filled).stream(), summed(filled));
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        if (!Below.isForArea(filled.report())) {
            return Stream.empty();
        }
        Below below = below(filled);
        if (below.isEmpty()) {
            return Stream.of(filled.unjudged(ROLLUP, "机关名录里没有它的下级。"));
        }
        if (!below.missing().isEmpty()) {
            return Stream.of(filled.unjudged(ROLLUP, "下级报告不齐。"));
        }
        return inputs(filled)
                .filter(figure -> !isComparable(filled, figure, below))
                .map(figure -> new Unjudged(ROLLUP, filled.place(figure), figure.path(), "有的下级没有这一格，或这一格读不懂。"));
    }

    @Override
    public Set<String> rules() {
        return Set.of(ROLLUP, PARTIAL, SCOPE);
    }

    private static Below below(Case filled) {
        return Below.of(
                filled.report().agency().id(),
                filled.report().year(),
                filled.around().register(),
                filled.around().sameYear());
    }

    private static Optional<Finding> unstated(Case filled) {
        Report report = filled.report();
        return report.scope() == Scope.UNSTATED && Below.isGovernment(report)
                ? Optional.of(Finding.warning(
                        SCOPE, report.place("口径"), "口径", "政府的报告没有写口径，看不出是本机关的数还是全行政区域的数。", "写“口径: 汇总”或“口径: 本机关”。"))
                : Optional.empty();
    }

    private static Stream<Finding> summed(Case filled) {
        if (!Below.isForArea(filled.report())) {
            return Stream.empty();
        }
        Below below = below(filled);
        if (!below.missing().isEmpty()) {
            return Stream.of(Finding.note(
                    PARTIAL,
                    Location.top(filled.report().file()),
                    "",
                    "还缺 " + below.missing().size() + " 份下级报告，不作汇总核对："
                            + below.missing().stream().map(Rollup::name).collect(Collectors.joining("、")) + "。"));
        }
        return below.isEmpty()
                ? Stream.empty()
                : inputs(filled)
                        .filter(figure -> isComparable(filled, figure, below))
                        .flatMap(figure -> judge(filled, figure, below).stream());
    }

    private static String name(Agency agency) {
        return agency.name().isEmpty() ? agency.id() : agency.name() + "（" + agency.id() + "）";
    }

    private static Stream<Figure> inputs(Case filled) {
        return filled.ledger().figures().stream().filter(figure -> !figure.isSum() && figure.isAdditive());
    }

    private static boolean isComparable(Case filled, Figure figure, Below below) {
        return filled.ledger().isReadable(figure)
                && below.reports().stream()
                        .allMatch(report -> report.ledger()
                                .figure(figure.id())
                                .filter(report.ledger()::isReadable)
                                .isPresent());
    }

    private static Optional<Finding> judge(Case filled, Figure figure, Below below) {
        BigDecimal own = filled.ledger().number(figure);
        BigDecimal sum =
                below.reports().stream().map(report -> number(report, figure)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (own.compareTo(sum) == 0) {
            return Optional.empty();
        }
        Case first = suspect(figure, below, own.subtract(sum).abs());
        String problem = "“" + figure.path().replace(".", " › ") + "”汇总 " + Ledger.plain(own) + "，"
                + below.reports().size() + " 份下级报告之和 " + Ledger.plain(sum) + "，" + Case.difference(own, sum, figure)
                + "。";
        BigDecimal most = number(first, figure);
        String remedy = most.signum() == 0
                ? "下级都没有报这一格：核对汇总的数，或机关名录是否收齐了下级。"
                : "先核对“" + first.report().agency().name() + "”：它报 " + Ledger.plain(most) + "（"
                        + first.place(figure(first, figure)) + "）。";
        return Optional.of(Finding.warning(ROLLUP, filled.place(figure), figure.path(), problem, remedy)
                .about(figure.id(), own, sum));
    }

    /** The report to look at first: one that reports just the difference, else the one that reports most. */
    private static Case suspect(Figure figure, Below below, BigDecimal difference) {
        return below.reports().stream()
                .max(Comparator.<Case, Boolean>comparing(
                                report -> number(report, figure).compareTo(difference) == 0)
                        .thenComparing(report -> number(report, figure)))
                .orElseThrow();
    }

    private static BigDecimal number(Case report, Figure figure) {
        return report.ledger().number(figure(report, figure));
    }

    private static Figure figure(Case report, Figure figure) {
        return report.ledger().figure(figure.id()).orElseThrow();
    }
}
