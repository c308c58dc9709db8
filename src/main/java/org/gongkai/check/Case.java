package org.gongkai.check;

import java.math.BigDecimal;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Ledger;
import org.gongkai.model.Cell;
import org.gongkai.model.Location;
import org.gongkai.model.Report;

/** One report before the rules. */
record Case(Report report, Ledger ledger) {
    Form form() {
        return ledger.form();
    }

    /** Where a cell is written, or the nearest key above it. */
    Location place(Figure figure) {
        return ledger.written(figure)
                .map(Cell::where)
                .orElseGet(() -> report.figures().place(figure.path(), report.file()));
    }

    /** A number with what it is: {@code 本年新收 11}. */
    String named(Header header, Figure figure) {
        return header.name() + " " + plain(figure);
    }

    String plain(Figure figure) {
        return Ledger.plain(ledger.number(figure));
    }

    /** By how much two numbers differ, with the cell's unit. */
    static String difference(BigDecimal left, BigDecimal right, Figure figure) {
        return "相差 " + Ledger.plain(left.subtract(right).abs()) + " " + figure.unit();
    }
}
