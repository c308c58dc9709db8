package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.Header;
import org.gongkai.form.Ledger;
import org.gongkai.form.Section;
import org.gongkai.form.StatutoryTable;
import org.gongkai.form.StatutoryTable.Minimum;
import org.gongkai.model.Finding;

/** Some columns of a row together are no less than a number (T2-ITEMS-NONNEG: 上一年项目数量 + 本年增/减 ≥ 0). */
final class Minimums implements Check {
    @Override
    public Stream<Finding> findings(Case filled) {
        return filled.form().tables().stream()
                .flatMap(table -> table.minimums().stream()
                        .flatMap(minimum -> table.sections().stream()
                                .flatMap(section -> section.rowLeaves().stream()
                                        .flatMap(row -> judge(filled, table, section, row, minimum).stream()))));
    }

    private static Optional<Finding> judge(
            Case filled, StatutoryTable table, Section section, Header row, Minimum minimum) {
        Ledger ledger = filled.ledger();
        List<Figure> figures = section.columnLeaves().stream()
                .filter(column -> minimum.columns().contains(column.id()))
                .map(column -> ledger.figure(table, row, column))
                .toList();
        if (figures.size() < minimum.columns().size() || !figures.stream().allMatch(ledger::isReadable)) {
            return Optional.empty();
        }
        BigDecimal sum = figures.stream().map(ledger::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(minimum.least()) >= 0) {
            return Optional.empty();
        }
        Figure last = figures.get(figures.size() - 1);
        String shown = figures.stream()
                .map(figure -> filled.named(figure.column(), figure))
                .collect(Collectors.joining(" + "));
        String problem = "“" + row.name() + "”：" + shown + " = " + Ledger.plain(sum) + "，不能小于 "
                + Ledger.plain(minimum.least()) + "。";
        return Optional.of(
                Finding.error(minimum.id(), filled.place(last), last.path(), problem, "核对这两个数；增减是项目个数的变化，减少写负数。")
                        .about(last.id(), sum, minimum.least()));
    }
}
