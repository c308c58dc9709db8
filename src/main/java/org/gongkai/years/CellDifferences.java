package org.gongkai.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.check.Case;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.years.Difference.CellChange;
import org.gongkai.years.Difference.Incomparable;

/** Puts the cells of two forms side by side: by coordinate, and a group of rows against the single row that another form has for it. */
record CellDifferences(List<CellChange> changes, List<Incomparable> incomparable) {
    static CellDifferences of(Case now, Case then) {
        List<CellChange> changes = new ArrayList<>();
        Map<String, Map<String, String>> apart = new LinkedHashMap<>();
        for (Figure figure : now.ledger().figures()) {
            Optional<Figure> other = then.ledger().figure(figure.id());
            if (other.isPresent()
                    && now.ledger().isReadable(figure)
                    && then.ledger().isReadable(other.get())) {
                changes.add(change(
                        figure,
                        figure.path(),
                        then.ledger().number(other.get()),
                        now.ledger().number(figure)));
            } else if (other.isPresent()) {
                note("", "有读不懂的数", figure, apart);
            } else {
                Optional<BigDecimal> group = group(figure, then);
                group.ifPresent(sum -> changes.add(
                        change(figure, figure.path(), sum, now.ledger().number(figure))));
                if (group.isEmpty()) {
                    apart(figure, now.form(), then.form(), apart);
                }
            }
        }
        for (Figure figure : then.ledger().figures()) {
            if (now.ledger().figure(figure.id()).isEmpty()) {
                Optional<BigDecimal> group = group(figure, now);
                group.ifPresent(sum ->
                        changes.add(change(figure, figure.path(), then.ledger().number(figure), sum)));
                if (group.isEmpty()) {
                    apart(figure, then.form(), now.form(), apart);
                }
            }
        }
        List<Incomparable> incomparable = new ArrayList<>();
        apart.forEach((line, reasons) -> incomparable.add(new Incomparable(
                line,
                reasons.entrySet().stream()
                        .map(reason -> reason.getValue() + reason.getKey())
                        .collect(Collectors.joining("；")))));
        return new CellDifferences(changes, incomparable);
    }

    private static CellChange change(Figure figure, String path, BigDecimal then, BigDecimal now) {
        return new CellChange(figure.id(), path, figure.unit(), then, now);
    }

    /** What a form that divides a row further has for it: the sum of the group of the same id. */
    private static Optional<BigDecimal> group(Figure figure, Case other) {
        return other.form().table(figure.table().id()).stream()
                .flatMap(table -> table.groups().stream())
                .filter(group -> group.id().equals(figure.id()))
                .findFirst()
                .map(group -> other.ledger().sum(group.figures()));
    }

    private static void apart(Figure figure, Form has, Form lacks, Map<String, Map<String, String>> apart) {
        boolean divided = lacks.figures().values().stream()
                .anyMatch(other -> figure.rowTrail().stream()
                        .anyMatch(row -> !row.id().isEmpty()
                                && !row.isLeaf()
                                && row.id().equals(other.row().id())));
        boolean newRow = lacks.table(figure.table().id()).stream()
                .flatMap(table -> table.figures().stream())
                .noneMatch(other -> other.row().id().equals(figure.row().id()));
        if (divided) {
            note("", lacks.name() + " 格式没有分到这一行，只比上一级的合计", figure, apart);
        } else if (newRow) {
            note("", "只有 " + has.name() + " 格式有这一行", figure, apart);
        } else {
            note("“" + figure.column().label() + "”", "只有 " + has.name() + " 格式有", figure, apart);
        }
    }

    /** Columns of which the same is to be said are named together. */
    private static void note(String column, String reason, Figure figure, Map<String, Map<String, String>> apart) {
        apart.computeIfAbsent(figure.line(), line -> new LinkedHashMap<>()).merge(reason, column, String::concat);
    }
}
