package org.gongkai.site;

import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.document.About;
import org.gongkai.form.Ledger;

/**
 * What lists say of a report without looking at it again.
 *
 * @param title on one line
 * @param agency the full name
 * @param published the day, and the time if known, as {@code 2022-01-19 10:00}; empty if unknown
 * @param signed the day of the sign-off; empty if none is printed
 * @param form the name of its form
 * @param cells what the statutory cells hold, in printed order, parted by spaces
 * @param release what it said when it was published
 * @param counts when it was last made or looked at
 */
public record Facts(
        String title,
        String agency,
        String published,
        String signed,
        String form,
        String cells,
        Release release,
        Counts counts) {
    public Facts {
        release = Objects.requireNonNullElse(release, Release.NONE);
    }

    /** Nothing is known yet. */
    static final Facts NONE = new Facts("", "", "", "", "", "", Release.NONE, Counts.NONE);

    static Facts of(Examined examined, Release release) {
        About about = examined.document().orElseThrow().about();
        Ledger ledger = examined.report().ledger().orElseThrow();
        String cells = ledger.figures().stream()
                .map(figure -> Ledger.plain(ledger.number(figure)))
                .collect(Collectors.joining(" "));
        return new Facts(
                about.title(),
                about.agency(),
                about.publication().published(),
                about.signed(),
                ledger.form().name(),
                cells,
                release,
                Counts.of(examined));
    }
}
