package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Location;
import org.gongkai.model.Places;
import org.junit.jupiter.api.Test;

/** The form of 2021 filled in. */
class LedgerTest {
    private static final Form FORM = StatutoryForms.FORM_2021;
    private static final Location HERE = Location.top("a");

    @Test
    void computesATotalThatWasNotWritten() {
        Ledger ledger = ledger(Map.of("T3.GRANT.NAT", cell("3"), "T3.DENY_1.NAT", cell("4")));
        assertThat(ledger.number(figure("T3.TOTAL.NAT"))).isEqualByComparingTo("7");
        assertThat(ledger.printed(figure("T3.TOTAL.SUM"))).isEqualTo("7");
        assertThat(ledger.isAsComputed(figure("T3.TOTAL.NAT"), "T3-COLSUM")).isTrue();
    }

    @Test
    void countsATotalAsWrittenWhereverItIsUsed() {
        Ledger ledger = ledger(Map.of("T3.GRANT.NAT", cell("3"), "T3.GRANT.SUM", cell("5")));
        assertThat(ledger.number(figure("T3.GRANT.SUM"))).isEqualByComparingTo("5");
        assertThat(ledger.isAsComputed(figure("T3.GRANT.SUM"), "T3-ROWSUM")).isFalse();
    }

    @Test
    void saysNoneWhereACellDoesNotApply() {
        Ledger ledger = ledger(Map.of("T2.LICENSE.DECISIONS", new Cell(BigDecimal.ZERO, "/", "", true, HERE)));
        Figure license = figure("T2.LICENSE.DECISIONS");
        assertThat(ledger.printed(license)).isEqualTo("/");
        assertThat(ledger.said(license)).isEqualTo("0");
        assertThat(ledger.said(figure("T2.PENALTY.DECISIONS"))).isEqualTo("0");
        assertThat(ledger(Map.of("T2.PENALTY.DECISIONS", cell("12"))).said(figure("T2.PENALTY.DECISIONS")))
                .isEqualTo("12");
    }

    @Test
    void countsTheCellsThatWereLeftOut() {
        int inputs = (int) FORM.figures().values().stream()
                .filter(figure -> !figure.isSum())
                .count();
        assertThat(ledger(Map.of()).zeroFilled()).isEqualTo(inputs);
        assertThat(ledger(Map.of("T3.GRANT.NAT", cell("0"), "T3.GRANT.SUM", cell("0")))
                        .zeroFilled())
                .isEqualTo(inputs - 1);
    }

    @Test
    void cannotReadWhatIsComputedFromAnUnreadableCell() {
        Ledger ledger = ledger(
                Map.of("T3.GRANT.NAT", Cell.unreadable("三", HERE), "T3.PARTIAL.SUM", Cell.unreadable("四", HERE)));
        assertThat(ledger.isReadable()).isFalse();
        assertThat(ledger.isReadable(figure("T3.GRANT.NAT"))).isFalse();
        assertThat(ledger.isReadable(figure("T3.GRANT.SUM"))).isFalse();
        assertThat(ledger.isReadable(figure("T3.PARTIAL.SUM"))).isFalse();
        assertThat(ledger.isReadable(figure("T3.TOTAL.NAT"))).isFalse();
        assertThat(ledger.isReadable(figure("T3.GRANT.BIZ"))).isTrue();
        assertThat(ledger.isReadable(figure("T3.TOTAL.BIZ"))).isTrue();
        assertThat(ledger.isReadable(figure("T3.NEW.SUM"))).isTrue();
    }

    @Test
    void readsATotalThatIsWrittenOverAnUnreadableCell() {
        Ledger ledger = ledger(Map.of("T3.GRANT.NAT", Cell.unreadable("三", HERE), "T3.GRANT.SUM", cell("3")));
        assertThat(ledger.isReadable(figure("T3.GRANT.SUM"))).isTrue();
    }

    @Test
    void readsAllWhereEveryCellCanBeRead() {
        Ledger ledger = ledger(Map.of("T3.GRANT.NAT", cell("3")));
        assertThat(ledger.isReadable()).isTrue();
        assertThat(FORM.figures().values()).allMatch(ledger::isReadable);
    }

    @Test
    void knowsItsCellsByCoordinate() {
        assertThat(ledger(Map.of()).figure("T3.NEW.NAT")).contains(figure("T3.NEW.NAT"));
        assertThat(ledger(Map.of()).figure("T9.NEW.NAT")).isEmpty();
    }

    private static Ledger ledger(Map<String, Cell> cells) {
        return new Ledger(FORM, new Figures(cells, Places.NONE));
    }

    private static Figure figure(String id) {
        return FORM.figures().get(id);
    }

    private static Cell cell(String number) {
        return new Cell(new BigDecimal(number), number, "", true, HERE);
    }
}
