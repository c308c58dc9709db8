package org.gongkai.years;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.check.LastYear;
import org.gongkai.draft.Remark;
import org.gongkai.form.Comparison;
import org.gongkai.form.Comparison.Axis;
import org.gongkai.form.Comparison.Term;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Kind;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Cell;
import org.gongkai.model.Location;
import org.gongkai.model.Severity;

/**
 * The figures that a year takes over from the one before, as the form's comparisons say: what equals last year's numbers and nothing else
 * is certain (上年结转), anything else is a number to begin with (现行有效). What last year's form does not have is not made up.
 *
 * @param cells by coordinate
 * @param remarks by the path of the line
 */
record StartingFigures(Map<String, Cell> cells, Map<String, Remark> remarks) {
    static StartingFigures of(Form form, Optional<LastYear> before) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, Set<String>> remarks = new LinkedHashMap<>();
        before.ifPresent(then -> form.tables()
                .forEach(table -> table.comparisons().stream()
                        .filter(StartingFigures::givesAStart)
                        .forEach(rule -> start(table, rule, then, cells, remarks))));
        return new StartingFigures(
                cells,
                remarks.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> Remark.beside(String.join("；", entry.getValue())))));
    }

    private static boolean givesAStart(Comparison rule) {
        return rule.looksBack()
                && rule.left().size() == 1
                && !rule.left().get(0).negative()
                && rule.left().stream().noneMatch(Term::lastYear);
    }

    /** Whether the number is last year's and nothing of this year's can change it. */
    private static boolean isCertain(Comparison rule) {
        return rule.relation() == Comparison.Relation.EQUALS
                && rule.severity() == Severity.ERROR
                && rule.right().stream().allMatch(Term::lastYear);
    }

    private static void start(
            StatutoryTable table,
            Comparison rule,
            LastYear then,
            Map<String, Cell> cells,
            Map<String, Set<String>> remarks) {
        Term target = rule.left().get(0);
        for (Figure figure : table.figures()) {
            String header = rule.axis() == Axis.ROWS
                    ? figure.row().id()
                    : figure.column().id();
            if (!header.equals(target.header()) || figure.isSum() || figure.kind() == Kind.AMOUNT) {
                continue;
            }
            List<Term> terms = rule.right().stream().filter(Term::lastYear).toList();
            List<Optional<LastYear.Cell>> found = terms.stream()
                    .map(term -> then.cell(id(figure, rule, term)))
                    .toList();
            String name = figure.column().name();
            Set<String> said = remarks.computeIfAbsent(figure.line(), line -> new LinkedHashSet<>());
            if (found.stream().anyMatch(Optional::isEmpty)) {
                said.add("待核：上年的格式没有" + (rule.axis() == Axis.ROWS ? "这一行" : "“" + name + "”") + "，不能沿用，请另行核定");
            } else if (found.stream().anyMatch(cell -> !cell.orElseThrow().isReadable())) {
                said.add("待核：上年的“" + name + "”读不懂，没有沿用");
            } else {
                BigDecimal sum = sum(terms, found);
                boolean certain = isCertain(rule);
                said.add(certain ? "取自上年" : "待核：“" + name + "”从上年的 " + Ledger.plain(sum) + " 算起，按本年的变化加减");
                if (sum.signum() != 0) {
                    String printed = figure.kind() == Kind.SIGNED && sum.signum() > 0 ? "+" : "";
                    cells.put(figure.id(), new Cell(sum, printed + Ledger.plain(sum), "", true, Location.top("")));
                }
            }
        }
    }

    private static String id(Figure figure, Comparison rule, Term term) {
        String row = rule.axis() == Axis.ROWS ? term.header() : figure.row().id();
        String column = rule.axis() == Axis.ROWS ? figure.column().id() : term.header();
        return java.util.stream.Stream.of(figure.table().id(), row, column)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }

    private static BigDecimal sum(List<Term> terms, List<Optional<LastYear.Cell>> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < terms.size(); i++) {
            BigDecimal number = cells.get(i).orElseThrow().number();
            sum = terms.get(i).negative() ? sum.subtract(number) : sum.add(number);
        }
        return sum;
    }
}
