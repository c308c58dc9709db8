package org.gongkai.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.Below;
import org.gongkai.check.Case;
import org.gongkai.draft.Draft;
import org.gongkai.draft.Remark;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Kind;
import org.gongkai.form.Ledger;
import org.gongkai.model.Agency;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Location;
import org.gongkai.model.Report.Scope;

/**
 * The draft of an area's report: every additive cell the sum over the agencies below, with its provenance beside each row.
 *
 * @param counted reports that are in the sums
 * @param failing reports that have errors, and are not
 * @param missing agencies without a report that can be read
 */
public record RollUp(Draft draft, List<Case> counted, List<Case> failing, List<Agency> missing) {
    private static final int MOST_NAMED = 3;

    /**
     * Rolls up.
     *
     * @param begun the area's own next year: its texts, contact and what does not add up
     * @param isSound whether a report has no errors
     */
    public static RollUp of(Draft begun, Below below, Predicate<Case> isSound) {
        Map<Boolean, List<Case>> sound = below.reports().stream().collect(Collectors.partitioningBy(isSound));
        return of(begun, sound.get(true), sound.get(false), below.missing());
    }

    private static RollUp of(Draft begun, List<Case> counted, List<Case> failing, List<Agency> missing) {
        Form form = begun.form();
        List<String> absent = Stream.concat(
                        missing.stream().map(RollUp::name),
                        failing.stream().map(filled -> name(filled.report().agency()) + "（有错误）"))
                .toList();
        Map<String, Cell> cells = new LinkedHashMap<>(begun.report().figures().cells());
        Map<String, Remark> remarks = new HashMap<>(begun.remarks());
        inputs(form).filter(Figure::isAdditive).forEach(figure -> {
            cells.remove(figure.id());
            sum(figure, counted)
                    .filter(sum -> sum.signum() != 0)
                    .ifPresent(sum -> cells.put(figure.id(), cell(figure, sum)));
        });
        inputs(form)
                .collect(Collectors.groupingBy(Figure::line, LinkedHashMap::new, Collectors.toList()))
                .forEach((line, figures) -> remarks.put(
                        line, remark(figures, counted, absent, begun.remarks().get(line))));
        List<String> head = new ArrayList<>(begun.head());
        head.addAll(sources(counted, failing, missing));
        counted.forEach(filled -> head.addAll(lost(filled, form)));
        Draft draft = new Draft(
                begun.report().with(Scope.AREA, new Figures(cells, Map.of())),
                form,
                begun.namesForm(),
                true,
                head,
                remarks);
        return new RollUp(draft, counted, failing, missing);
    }

    private static Stream<Figure> inputs(Form form) {
        return form.figures().values().stream().filter(figure -> !figure.isSum());
    }

    private static String name(Agency agency) {
        return agency.name().isEmpty() ? agency.id() : agency.name();
    }

    private static Optional<Figure> has(Case filled, Figure figure) {
        return filled.ledger().figure(figure.id());
    }

    private static Optional<BigDecimal> sum(Figure figure, List<Case> counted) {
        return counted.stream()
                .flatMap(filled -> has(filled, figure).map(filled.ledger()::number).stream())
                .reduce(BigDecimal::add);
    }

    private static Cell cell(Figure figure, BigDecimal sum) {
        String number = Ledger.plain(sum);
        String printed = figure.kind() == Kind.AMOUNT
                ? number + " 万元"
                : figure.kind() == Kind.SIGNED && sum.signum() > 0 ? "+" + number : number;
        return new Cell(sum, printed, "", true, Location.top(""));
    }

    private static Remark remark(List<Figure> line, List<Case> counted, List<String> absent, Remark begun) {
        List<String> own = line.stream()
                .filter(figure -> !figure.isAdditive())
                .map(figure -> figure.column().name())
                .toList();
        List<String> said = new ArrayList<>();
        if (own.size() < line.size()) {
            List<Case> without = counted.stream()
                    .filter(filled ->
                            line.stream().anyMatch(figure -> has(filled, figure).isEmpty()))
                    .toList();
            List<String> lacking = new ArrayList<>(absent);
            without.forEach(filled -> lacking.add(
                    name(filled.report().agency()) + "（" + filled.form().name() + " 格式没有这一行）"));
            said.add((counted.size() - without.size()) + " 家合计" + lacking(lacking));
        }
        if (!own.isEmpty()) {
            said.add("“" + String.join("”“", own) + "”不相加，由本级填写");
            if (begun != null && !begun.beside().isEmpty()) {
                said.add(begun.beside());
            }
        }
        return Remark.beside(String.join("；", said));
    }

    private static String lacking(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining("、"));
        return "，缺 " + names.size() + " 家：" + shown + (names.size() > MOST_NAMED ? " 等" : "");
    }

    private static List<String> sources(List<Case> counted, List<Case> failing, List<Agency> missing) {
        List<String> lines = new ArrayList<>();
        lines.add("汇总自机关名录里的各级下级，每家一次：计入 " + counted.size() + " 家，有错误未计入 " + failing.size() + " 家，缺 " + missing.size()
                + " 家。");
        Map<String, String> states = new java.util.TreeMap<>();
        counted.forEach(filled -> states.put(
                filled.report().agency().id(),
                name(filled.report().agency()) + "：" + filled.report().file()));
        failing.forEach(filled -> states.put(
                filled.report().agency().id(),
                name(filled.report().agency()) + "：有错误，没有计入，" + filled.report().file()));
        missing.forEach(agency -> states.put(agency.id(), name(agency) + "：缺"));
        states.forEach((id, state) -> lines.add("  " + id + " " + state));
        return lines;
    }

    /** Figures of a report in another form for which the area's form has no place. */
    private static List<String> lost(Case filled, Form form) {
        Map<String, Figure> here = form.figures();
        LinkedHashSet<String> paths = filled.ledger().figures().stream()
                .filter(figure -> !figure.isSum()
                        && !here.containsKey(figure.id())
                        && filled.ledger().number(figure).signum() != 0)
                .map(figure -> figure.path().replace(".", " › ") + " "
                        + Ledger.plain(filled.ledger().number(figure)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return paths.isEmpty()
                ? List.of()
                : List.of(name(filled.report().agency()) + "用 " + filled.form().name() + " 格式，下列数在 " + form.name()
                        + " 格式里没有对应的格，没有计入：" + String.join("；", paths) + "。");
    }
}
