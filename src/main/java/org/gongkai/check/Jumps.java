package org.gongkai.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.Ledger;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/**
 * A cell more than ten times, or less than a tenth of, what it was the year before, zero included (X-JUMP).
 *
 * <p>Small numbers jump by nature: told only where the greater of the two is at least {@value #FLOOR}. Totals follow from their cells and
 * are not compared.
 */
final class Jumps implements Check {
    private static final String CODE = "X-JUMP";
    private static final int FLOOR = 50;
    private static final BigDecimal TIMES = BigDecimal.TEN;

    @Override
    public Stream<Finding> findings(Case filled) {
        return LastYear.of(filled).stream()
                .flatMap(before -> filled.ledger().figures().stream()
                        .filter(figure -> !figure.isSum() && filled.ledger().isReadable(figure))
                        .flatMap(figure -> judge(filled, figure, before).stream()));
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        return LastYear.of(filled).isEmpty() ? Stream.of(filled.unjudged(CODE, "没有找到上年的报告。")) : Stream.empty();
    }

    @Override
    public Set<String> rules() {
        return Set.of(CODE);
    }

    private static Optional<Finding> judge(Case filled, Figure figure, LastYear before) {
        BigDecimal now = filled.ledger().number(figure).abs();
        return before.cell(figure.id())
                .filter(LastYear.Cell::isReadable)
                .map(cell -> cell.number().abs())
                .filter(then -> isJump(then, now))
                .map(then -> Finding.note(
                                CODE,
                                filled.place(figure),
                                figure.path(),
                                "“" + figure.path().replace(".", " › ") + "”本年 " + Ledger.plain(now) + "，"
                                        + before.year() + " 年 " + Ledger.plain(then) + "，变化超过 10 倍，请核实。")
                        .about(figure.id(), now, then));
    }

    static boolean isJump(BigDecimal then, BigDecimal now) {
        BigDecimal greater = then.max(now);
        return then.signum() > 0
                && greater.compareTo(BigDecimal.valueOf(FLOOR)) >= 0
                && greater.compareTo(then.min(now).multiply(TIMES)) > 0;
    }
}
