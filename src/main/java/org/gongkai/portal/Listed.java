package org.gongkai.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.Deadline;
import org.gongkai.model.Agency;

/**
 * A report as lists know it; of its cells only what lists show, since a list holds all reports of a year.
 *
 * @param agency as the register has it
 * @param name the agency's full name, as the report has it
 * @param published the day, and the time if known, as {@code 2022-01-19 10:00}; empty if unknown
 * @param signed the day of the sign-off; empty if unknown
 * @param form the name of its form
 * @param keyFigures the values of its form's key figures, in their order; none where its cells do not fit the form
 * @param files that the page offers to take home
 */
public record Listed(
        int year,
        Agency agency,
        String title,
        String name,
        String published,
        String signed,
        String form,
        List<BigDecimal> keyFigures,
        List<Download> files) {
    public Listed {
        keyFigures = List.copyOf(keyFigures);
        files = List.copyOf(files);
    }

    /** A file beside the report's page. */
    public record Download(String format, String name, long bytes) {}

    /** Its agency's id. */
    public String id() {
        return agency.id();
    }

    /** The first key figure of a form, which stands in lists; 0 for a report of another form. */
    BigDecimal firstFigure(String form) {
        return keyFigures.isEmpty() || !this.form.equals(form) ? BigDecimal.ZERO : keyFigures.get(0);
    }

    /** The day of publication, else of the sign-off; empty if neither is known. */
    public String day() {
        String known = published.isEmpty() ? signed : published;
        return known.length() > 10 ? known.substring(0, 10) : known;
    }

    /** Whether it came after its last day. */
    public boolean isLate() {
        Optional<LocalDate> last = Deadline.of(agency, year).map(Deadline::day);
        try {
            return last.isPresent()
                    && !day().isEmpty()
                    && LocalDate.parse(day()).isAfter(last.get());
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
