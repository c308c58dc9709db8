package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Ledger;
import org.gongkai.model.Cell;
import org.gongkai.model.Location;
import org.gongkai.model.Report;
import org.gongkai.model.Unjudged;
import org.gongkai.narrative.Narratives;

/**
 * One report before the rules, with what lies around it.
 *
 * @param narratives its texts as blocks that know their places
 * @param around other reports and agencies
 */
public record Case(Report report, Ledger ledger, Narratives narratives, Surroundings around) {

    /**
     * What some rules compare a report with; each is read when first asked for.
     *
     * @param lastYear the report of the year before by the same agency or its predecessor, if its file is there and can be read
     * @param merged further reports of the year before, by agencies that this one has taken over since
     * @param sameYear the report of the same year by an agency, by its id, if its file is there and can be read
     * @param register every agency that is known
     */
    public record Surroundings(
            Supplier<Optional<Case>> lastYear,
            Supplier<List<Case>> merged,
            Function<String, Optional<Case>> sameYear,
            Register register) {
        /** A report on its own. */
        public static final Surroundings NONE =
                new Surroundings(Optional::empty, List::of, id -> Optional.empty(), Register.EMPTY);
    }

    /** The form it fills in. */
    public Form form() {
        return ledger.form();
    }

    /** Where a cell is written, or the nearest key above it. */
    Location place(Figure figure) {
        return ledger.written(figure)
                .map(Cell::where)
                .orElseGet(() -> report.figures().places().of(figure.path(), report.file()));
    }

    /** A rule that could not be judged for the report as a whole. */
    Unjudged unjudged(String code, String reason) {
        return new Unjudged(code, Location.top(report.file()), "", reason);
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
