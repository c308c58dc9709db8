package org.gongkai.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.check.Deadline;
import org.gongkai.form.Form;
import org.gongkai.model.Agency;

/**
 * A report as lists know it.
 *
 * @param agency as the register has it
 * @param name the agency's full name, as the report has it
 * @param published the day, and the time if known, as {@code 2022-01-19 10:00}; empty if unknown
 * @param signed the day of the sign-off; empty if unknown
 * @param form the name of its form
 * @param cells what the statutory cells hold, in printed order, parted by spaces
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
        String cells,
        List<Download> files) {
    public Listed {
        files = List.copyOf(files);
    }

    /** A file beside the report's page. */
    public record Download(String format, String name, long bytes) {}

    /** Its agency's id. */
    public String id() {
        return agency.id();
    }

    /** What its cells hold, by coordinate; nothing where the form is not the one it was made with. */
    public Map<String, BigDecimal> numbers(Form form) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        List<String> written = cells.isEmpty() ? List.of() : List.of(cells.split(" "));
        List<String> ids = List.copyOf(form.figures().keySet());
        if (form.name().equals(this.form) && ids.size() == written.size()) {
            Iterator<String> number = written.iterator();
            ids.forEach(id -> numbers.put(id, new BigDecimal(number.next())));
        }
        return numbers;
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
