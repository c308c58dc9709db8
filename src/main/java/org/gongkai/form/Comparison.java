package org.gongkai.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Severity;

/**
 * Some numbers of a table together equal, or are no less than, some others; of this year's report or of last year's.
 *
 * @param id of the rule
 * @param axis what its terms name
 * @param relation how the left side stands to the right
 * @param unavailable the code of the note told when last year's form has no such cell; empty for none
 * @param remedy Chinese
 */
public record Comparison(
        String id,
        Severity severity,
        Axis axis,
        List<Term> left,
        Relation relation,
        List<Term> right,
        String unavailable,
        String remedy) {

    /** What the terms of a comparison name. */
    public enum Axis {
        /** Rows: the comparison holds in every column. */
        ROWS,
        /** Columns: it holds in every row that has them all. */
        COLUMNS
    }

    /** How two sides stand to each other. */
    public enum Relation {
        /** Left equals right. */
        EQUALS,
        /** Left is no less than right. */
        AT_LEAST;

        /** Whether two numbers stand so. */
        public boolean holds(BigDecimal left, BigDecimal right) {
            int compared = left.compareTo(right);
            return compared == 0 || this == AT_LEAST && compared > 0;
        }
    }

    /**
     * What is added or subtracted on one side, written {@code NEW}, {@code -REPEALED}, {@code last.CARRY_OUT} or {@code 0}.
     *
     * @param header the id of a row or column; empty for a plain number
     * @param lastYear whether last year's report is meant
     * @param number what is meant if no header is
     */
    public record Term(boolean negative, boolean lastYear, String header, BigDecimal number) {
        private static final Pattern WRITTEN = Pattern.compile("(-?)(?:([0-9]{1,9})|(last\\.)?([^\\s.-][^\\s-]*))");

        static Term parse(String written) {
            Matcher matcher = WRITTEN.matcher(written);
            if (!matcher.matches()) {
                return new Term(false, false, written, BigDecimal.ZERO);
            }
            boolean plain = matcher.group(2) != null;
            return new Term(
                    !matcher.group(1).isEmpty(),
                    matcher.group(3) != null,
                    plain ? "" : matcher.group(4),
                    plain ? new BigDecimal(matcher.group(2)) : BigDecimal.ZERO);
        }

        /** Whether it is a number of the rule's own. */
        public boolean isPlain() {
            return header.isEmpty();
        }
    }

    public Comparison {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Both sides. */
    public Stream<Term> terms() {
        return Stream.concat(left.stream(), right.stream());
    }

    /** Whether it looks at last year's report. */
    public boolean looksBack() {
        return terms().anyMatch(Term::lastYear);
    }

    /** The rows or columns that it names. */
    public Set<String> headers() {
        Set<String> headers = new TreeSet<>();
        terms().filter(term -> !term.isPlain()).forEach(term -> headers.add(term.header()));
        return headers;
    }
}
