package org.gongkai.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Something an agency must mend, should mend or may want to look at. All texts are Chinese.
 *
 * @param code stable; explained in docs/errors.md
 * @param path the keys that lead to the value, joined by {@code .}; empty where none does
 * @param subject the statutory cell and the two numbers that disagree, where a rule is about cells
 * @param problem one sentence, both numbers in it
 * @param remedy what to write instead; may be empty for a note
 */
public record Finding(
        String code,
        Severity severity,
        Location where,
        String path,
        Optional<Subject> subject,
        String problem,
        String remedy) {

    /** Errors first, then by place; the order in which findings are shown. */
    public static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::where)
            .thenComparing(Finding::code)
            .thenComparing(Finding::path);

    /**
     * What a rule compared.
     *
     * @param cell the logical coordinate, as {@code T3.NEW.NAT}
     * @param left what the rule found on its left side
     * @param right what it found on its right side
     */
    public record Subject(String cell, BigDecimal left, BigDecimal right) {}

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(where);
    }

    /** A finding about something written that leads to no cell. */
    public static Finding error(String code, Location where, String path, String problem, String remedy) {
        return new Finding(code, Severity.ERROR, where, path, Optional.empty(), problem, remedy);
    }

    /** As {@link #error}, for what an evaluator may deduct for. */
    public static Finding warning(String code, Location where, String path, String problem, String remedy) {
        return new Finding(code, Severity.WARNING, where, path, Optional.empty(), problem, remedy);
    }

    /** As {@link #error}, for what is worth knowing. */
    public static Finding note(String code, Location where, String path, String problem) {
        return new Finding(code, Severity.NOTE, where, path, Optional.empty(), problem, "");
    }

    /** The same finding about two numbers. */
    public Finding about(String cell, BigDecimal left, BigDecimal right) {
        return new Finding(code, severity, where, path, Optional.of(new Subject(cell, left, right)), problem, remedy);
    }

    /** Whether nothing may be written because of it. */
    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
