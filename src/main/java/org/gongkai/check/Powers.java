package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.StatutoryTable.Reserved;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Finding.Subject;
import org.gongkai.model.Unjudged;

/**
 * Rows that only some agencies fill in are empty for the others (T2-REG-POWER: who may make 规章, 立法法).
 *
 * <p>Judged by 层级 and 类别 of the register; an empty row needs neither.
 */
final class Powers implements Check {
    @Override
    public Stream<Finding> findings(Case filled) {
        Agency agency = filled.report().agency();
        return used(filled)
                .filter(use -> isKnown(agency) && !use.rule().to().contains(agency.level() + agency.category()))
                .map(use -> use.finding(filled, agency));
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        return used(filled)
                .filter(use -> !isKnown(filled.report().agency()))
                .map(use -> filled.unjudged(use.rule().id(), "机关名录里没有写这个机关的层级和类别。"));
    }

    private static boolean isKnown(Agency agency) {
        return !agency.level().isEmpty() && !agency.category().isEmpty();
    }

    /** Reserved rows in which something stands. */
    private static Stream<Use> used(Case filled) {
        return filled.form().tables().stream()
                .flatMap(table -> table.reserved().stream()
                        .map(rule -> new Use(
                                rule,
                                table.figures().stream()
                                        .filter(figure -> figure.row().id().equals(rule.row()))
                                        .filter(figure ->
                                                filled.ledger().number(figure).signum() > 0)
                                        .toList())))
                .filter(use -> !use.figures().isEmpty());
    }

    private record Use(Reserved rule, List<Figure> figures) {
        Finding finding(Case filled, Agency agency) {
            Figure first = figures.get(0);
            String shown = figures.stream()
                    .map(figure -> filled.named(figure.column(), figure))
                    .collect(Collectors.joining("、"));
            return new Finding(
                    rule.id(),
                    rule.severity(),
                    filled.place(first),
                    first.path(),
                    Optional.of(new Subject(first.id(), filled.ledger().number(first), BigDecimal.ZERO)),
                    "“" + first.row().name() + "”填了" + shown + "，但" + kind(agency) + "没有这项权限。",
                    rule.remedy());
        }

        /** 市级部门, but 乡镇 and not 乡级乡镇. */
        private static String kind(Agency agency) {
            String category = agency.category();
            return category.startsWith(agency.level()) ? category : agency.level() + "级" + category;
        }
    }
}
