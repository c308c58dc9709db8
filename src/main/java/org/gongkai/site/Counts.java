package org.gongkai.site;

import org.gongkai.model.Finding;
import org.gongkai.model.Severity;

/**
 * What there is to say about a report, in numbers.
 *
 * @param zeroFilled cells that the agency left to 0
 */
public record Counts(int errors, int warnings, int notes, int zeroFilled) {
    /** Nothing was found. */
    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(Examined examined) {
        return new Counts(
                count(examined, Severity.ERROR),
                count(examined, Severity.WARNING),
                count(examined, Severity.NOTE),
                examined.zeroFilled());
    }

    private static int count(Examined examined, Severity severity) {
        return (int) examined.findings().stream()
                .map(Finding::severity)
                .filter(severity::equals)
                .count();
    }

    /** How many findings of a severity there are. */
    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case NOTE -> notes;
        };
    }
}
