package org.gongkai.check;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.Kind;
import org.gongkai.form.Ledger;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/**
 * A department's fees in 万元 that look as if they were written in 元 (the warning of DOM-FEE-DEC).
 *
 * <p>100000 万元 is a thousand million yuan, more than departments collect; a city as a whole may (哈尔滨 2021: 191398).
 */
final class Fees implements Check {
    private static final String CODE = "DOM-FEE-DEC";
    private static final String UNIT = "万元";
    private static final String CATEGORY = "部门";
    private static final BigDecimal SUSPICIOUS = BigDecimal.valueOf(100_000);

    @Override
    public Stream<Finding> findings(Case filled) {
        return CATEGORY.equals(filled.report().agency().category())
                ? large(filled).map(figure -> finding(filled, figure))
                : Stream.empty();
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        return filled.report().agency().category().isEmpty()
                ? large(filled)
                        .map(figure -> new Unjudged(CODE, filled.place(figure), figure.path(), "机关名录里没有写这个机关的类别。"))
                : Stream.empty();
    }

    @Override
    public Set<String> rules() {
        return Set.of(CODE);
    }

    private static Stream<Figure> large(Case filled) {
        return filled.ledger().figures().stream()
                .filter(figure -> figure.kind() == Kind.DECIMAL && figure.unit().equals(UNIT))
                .filter(figure -> filled.ledger().number(figure).compareTo(SUSPICIOUS) >= 0);
    }

    private static Finding finding(Case filled, Figure figure) {
        BigDecimal number = filled.ledger().number(figure);
        String yuan = Ledger.plain(number.movePointLeft(4));
        return Finding.warning(
                        CODE,
                        filled.place(figure),
                        figure.path(),
                        "“" + figure.row().name() + "”写的是 " + Ledger.plain(number) + " 万元，一个部门收不了这么多，疑似按元填报。",
                        "核对单位；如果写的是元，改为 " + yuan + "。")
                .about(figure.id(), number, SUSPICIOUS);
    }
}
