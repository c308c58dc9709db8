package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.Judgement.Broken;
import org.gongkai.check.Judgement.Impossible;
import org.gongkai.form.Comparison;
import org.gongkai.form.Comparison.Axis;
import org.gongkai.form.Figure;
import org.gongkai.form.Header;
import org.gongkai.form.Section;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Unjudged;

/**
 * What a form says about rows or columns of a table that belong together: within the report (T2-ITEMS-NONNEG, T2-VALID-MIN, T2-PUBLIC-MIN)
 * and with the year before (X-CARRY, X-VALID, X-ITEMS, X-PUBLIC, X-PENDING).
 *
 * <p>Last year's cell is the one with the same coordinate, so that a rule holds across forms wherever both have the cell.
 */
final class Comparisons implements Check {
    @Override
    public Stream<Finding> findings(Case filled) {
        return Stream.concat(
                judgements(filled, Broken.class).map(Broken::finding),
                unavailable(filled)
                        .filter(lack -> !lack.rule().unavailable().isEmpty())
                        .map(lack -> Finding.note(
                                lack.rule().unavailable(),
                                Location.top(filled.report().file()),
                                "",
                                lack.reason())));
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        boolean alone = LastYear.of(filled).isEmpty();
        Stream<Unjudged> missing = rules(filled)
                .filter(rule -> rule.looksBack() && alone)
                .map(rule -> filled.unjudged(rule.id(), "没有找到上年的报告。"));
        Stream<Unjudged> unlike =
                unavailable(filled).map(lack -> filled.unjudged(lack.rule().id(), lack.reason()));
        boolean allReadable = filled.ledger().isReadable() && alone;
        Stream<Unjudged> unreadable = allReadable
                ? Stream.empty()
                : judgements(filled, Impossible.class).map(Impossible::unjudged);
        return Stream.of(missing, unlike, unreadable).flatMap(found -> found).distinct();
    }

    private static Stream<Comparison> rules(Case filled) {
        return filled.form().tables().stream().flatMap(table -> table.comparisons().stream());
    }

    /** A rule for which last year's form lacks cells. */
    private record Lack(Comparison rule, int year, String names) {
        String reason() {
            return year + " 年的报告用的是另一套格式，没有“" + names + "”，不能与本年核对。";
        }
    }

    private static Stream<Lack> unavailable(Case filled) {
        return LastYear.of(filled).stream()
                .flatMap(before -> lines(filled, true)
                        .filter(line -> !line.isAvailable(before))
                        .map(line -> new Lack(line.rule(), before.year(), line.lookedFor()))
                        .distinct());
    }

    private static <J extends Judgement> Stream<J> judgements(Case filled, Class<J> kind) {
        Optional<LastYear> before = LastYear.of(filled);
        return lines(filled, before.isPresent())
                .filter(line -> !line.rule().looksBack()
                        || before.filter(line::isAvailable).isPresent())
                .map(line -> line.judge(before))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Every column, or row, in which a rule holds; without those about last year, if not wanted. */
    private static Stream<Line> lines(Case filled, boolean lookingBack) {
        return filled.form().tables().stream()
                .flatMap(table -> table.comparisons().stream()
                        .filter(rule -> lookingBack || !rule.looksBack())
                        .flatMap(rule -> table.sections().stream()
                                .filter(section -> has(section, rule))
                                .flatMap(section -> across(section, rule)
                                        .map(header -> new Line(filled, table, section, rule, header)))));
    }

    private static Stream<Header> across(Section section, Comparison rule) {
        return (rule.axis() == Axis.ROWS ? section.columnLeaves() : section.rowLeaves()).stream();
    }

    private static boolean has(Section section, Comparison rule) {
        List<Header> named = rule.axis() == Axis.ROWS ? section.rowLeaves() : section.columnLeaves();
        return named.stream().map(Header::id).toList().containsAll(rule.headers());
    }

    /**
     * A rule in one column, or row, of a section.
     *
     * @param across that column or row
     */
    private record Line(Case filled, StatutoryTable table, Section section, Comparison rule, Header across) {
        boolean isAvailable(LastYear before) {
            return rule.terms()
                    .filter(Comparison.Term::lastYear)
                    .allMatch(term -> before.cell(figure(term).id()).isPresent());
        }

        /** What it looks up in last year's report. */
        String lookedFor() {
            return rule.terms()
                    .filter(Comparison.Term::lastYear)
                    .map(term -> Operand.name(figure(term), rule.axis()))
                    .collect(Collectors.joining("、"));
        }

        Judgement judge(Optional<LastYear> before) {
            return new Judging(filled, rule, name(), terms(rule.left(), before), terms(rule.right(), before), across)
                    .judgement();
        }

        private List<Operand> terms(List<Comparison.Term> terms, Optional<LastYear> before) {
            return terms.stream()
                    .map(term -> term.isPlain()
                            ? Operand.plain(term)
                            : term.lastYear()
                                    ? Operand.lastYear(term, before.orElseThrow(), figure(term), rule.axis())
                                    : Operand.thisYear(term, filled, figure(term), rule.axis()))
                    .toList();
        }

        private Figure figure(Comparison.Term term) {
            List<Header> named = rule.axis() == Axis.ROWS ? section.rowLeaves() : section.columnLeaves();
            Header header = named.stream()
                    .filter(candidate -> candidate.id().equals(term.header()))
                    .findFirst()
                    .orElseThrow();
            return rule.axis() == Axis.ROWS
                    ? filled.ledger().figure(table, header, across)
                    : filled.ledger().figure(table, across, header);
        }

        /** What the line is called; the nameless row of a table without row headers by the columns above its first term. */
        private String name() {
            List<Header> columns = figure(rule.left().get(0)).columnTrail();
            return across.name().isEmpty()
                    ? columns.get(Math.max(0, columns.size() - 2)).name()
                    : across.name();
        }
    }
}
