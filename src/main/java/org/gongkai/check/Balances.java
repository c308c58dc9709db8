package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.Header;
import org.gongkai.form.Ledger;
import org.gongkai.form.Section;
import org.gongkai.form.StatutoryTable;
import org.gongkai.form.StatutoryTable.Balance;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/**
 * In every column some rows together equal some others (T3-BALANCE): 一 + 二 = 三（七）+ 四, in each applicant column and in 总计.
 *
 * <p>At most one finding per column; a column with an unreadable cell is not judged, nor one of totals that all add up. Source: the note in the header cell of table three.
 */
final class Balances implements Check {
    @Override
    public Stream<Finding> findings(Case filled) {
        return columns(filled, Column::judge);
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        return filled.ledger().isReadable() ? Stream.empty() : columns(filled, Column::impossible);
    }

    private static <T> Stream<T> columns(Case filled, BiFunction<Column, Balance, Optional<T>> question) {
        return filled.form().tables().stream()
                .flatMap(table -> table.balances().stream()
                        .flatMap(balance -> table.sections().stream()
                                .flatMap(section -> section.columnLeaves().stream()
                                        .flatMap(
                                                column -> question
                                                        .apply(new Column(filled, table, section, column), balance)
                                                        .stream()))));
    }

    /** The keys of a row, the nodes above a total included: 办理结果总计. */
    static String name(List<Header> trail) {
        Header last = trail.get(trail.size() - 1);
        String above = trail.size() > 1 ? trail.get(trail.size() - 2).key() : "";
        return last.isSum() ? above + last.name() : last.name();
    }

    private record Column(Case filled, StatutoryTable table, Section section, Header column) {
        Optional<Finding> judge(Balance balance) {
            Ledger ledger = filled.ledger();
            List<Figure> left = figures(balance.left());
            List<Figure> right = figures(balance.right());
            boolean readable = Stream.concat(left.stream(), right.stream()).allMatch(ledger::isReadable);
            BigDecimal leftSum = sum(left);
            BigDecimal rightSum = sum(right);
            if (left.isEmpty() || !readable || isConsequence(left, right) || leftSum.compareTo(rightSum) == 0) {
                return Optional.empty();
            }
            Figure first = left.get(0);
            String problem =
                    "“" + column.name() + "”一列不平：" + side(left) + " = " + Ledger.plain(leftSum) + "，" + side(right)
                            + " = " + Ledger.plain(rightSum) + "，" + Case.difference(leftSum, rightSum, first) + "。";
            return Optional.of(Finding.error(
                            balance.id(),
                            filled.place(first),
                            first.path(),
                            problem,
                            remedy(right, leftSum.subtract(rightSum)))
                    .about(first.id(), leftSum, rightSum));
        }

        Optional<Unjudged> impossible(Balance balance) {
            return Stream.concat(figures(balance.left()).stream(), figures(balance.right()).stream())
                    .filter(figure -> !filled.ledger().isReadable(figure))
                    .findFirst()
                    .map(figure -> new Unjudged(
                            balance.id(), filled.place(figure), figure.path(), "“" + column.name() + "”一列里有读不懂的数。"));
        }

        /** A column of totals that are right is off only because others are, which are told. */
        private boolean isConsequence(List<Figure> left, List<Figure> right) {
            return column.isSum()
                    && Stream.concat(left.stream(), right.stream())
                            .allMatch(figure -> filled.ledger().isAsComputed(figure, column.sum()));
        }

        private List<Figure> figures(List<String> rows) {
            List<Figure> figures = new ArrayList<>();
            for (String id : rows) {
                section.rowLeaves().stream()
                        .filter(row -> row.id().equals(id))
                        .forEach(row -> figures.add(filled.ledger().figure(table, row, column)));
            }
            return figures;
        }

        private BigDecimal sum(List<Figure> figures) {
            return figures.stream().map(filled.ledger()::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private String side(List<Figure> figures) {
            return figures.stream()
                    .map(figure -> name(figure.rowTrail()) + " " + filled.plain(figure))
                    .collect(Collectors.joining(" + "));
        }

        /** The last row is what remains when all else is right. */
        private String remedy(List<Figure> right, BigDecimal missing) {
            Figure last = right.get(right.size() - 1);
            if (last.isSum() && filled.ledger().written(last).isEmpty()) {
                return "核对这一列；各行的总计可以删去，由程序计算。";
            }
            BigDecimal wanted = filled.ledger().number(last).add(missing);
            String key = "“" + last.row().name() + "”的“" + column.name() + "”";
            return "核对这一列"
                    + (wanted.signum() >= 0
                            ? "；其余各行无误时，把" + key + "改为 " + Ledger.plain(wanted) + "。"
                            : "；办理和结转的件数多于收到的件数。");
        }
    }
}
