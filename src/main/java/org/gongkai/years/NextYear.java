package org.gongkai.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.check.Case;
import org.gongkai.draft.Draft;
import org.gongkai.draft.Remark;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.form.Opening;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Agency;
import org.gongkai.model.Contact;
import org.gongkai.model.Figures;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Publication;
import org.gongkai.model.Report.Scope;
import org.gongkai.model.Report.SignOff;
import org.gongkai.model.SourceText;
import org.gongkai.narrative.FieldPaths;
import org.gongkai.narrative.Lookup;

/**
 * The next year's data file of an agency, to be filled in.
 *
 * @param draft with comments for whoever fills it in
 * @param carried how many cells were taken over
 * @param toWrite how many marks a person must write over
 */
public record NextYear(Draft draft, int carried, long toWrite) {
    /**
     * Begins a year.
     *
     * @param agency as the register, or whoever begins, knows it
     * @param form the form of the year
     */
    public static NextYear of(Agency agency, int year, Form form, Opening opening, Before before) {
        Optional<Report> then = before.own().map(Case::report);
        Agency named = agency.with(
                agency.name().isEmpty() ? then.map(last -> last.agency().name()).orElse("") : agency.name(),
                "",
                then.map(last -> beyond(last.agency().contact(), agency.contact()))
                        .orElse(agency.contact()));
        StartingFigures figures = StartingFigures.of(form, before.figures());
        Report empty = report(named, year, form, then, new Figures(figures.cells(), Map.of()), Map.of());
        FieldPaths paths = new FieldPaths(empty, new Ledger(form, empty.figures()), Optional.empty());
        StartingTexts texts =
                StartingTexts.of(form, opening, before.own(), path -> paths.find(path) instanceof Lookup.Found);
        Report report = report(named, year, form, then, empty.figures(), texts.texts());
        Map<String, Remark> remarks = new HashMap<>(texts.remarks());
        remarks.putAll(figures.remarks());
        remarks.putAll(notes(named, year, form, then));
        Draft draft = new Draft(report, form, false, true, head(named, year, form, before), remarks);
        return new NextYear(draft, figures.cells().size(), texts.marks());
    }

    /** How many rows have a number to be looked at. */
    public long toReview() {
        return draft.remarks().values().stream()
                .filter(remark -> remark.beside().startsWith("待核"))
                .count();
    }

    private static Report report(
            Agency agency, int year, Form form, Optional<Report> then, Figures figures, Map<String, SourceText> texts) {
        return new Report(
                "",
                agency,
                year,
                form.name(),
                then.map(Report::scope).orElse(Scope.UNSTATED),
                then.flatMap(Report::title)
                        .filter(title -> isForAnyYear(title, year - 1))
                        .map(title -> dated(title, year - 1)),
                texts,
                figures,
                new SignOff(then.map(last -> signs(last, agency)).orElse(agency.name()), Optional.empty()),
                Publication.NONE,
                List.of(),
                then.map(Report::headings).orElse(Map.of()),
                Map.of(),
                List.of());
    }

    /** Who signed, if that was not simply the agency. */
    private static String signs(Report last, Agency agency) {
        return last.signOff().agency().equals(last.agency().name())
                ? agency.name()
                : last.signOff().agency();
    }

    private static boolean isForAnyYear(SourceText title, int then) {
        return title.text().contains(Integer.toString(then)) || title.text().contains("{{");
    }

    private static SourceText dated(SourceText title, int then) {
        return title.with(title.text().replace(Integer.toString(then), "{{年度}}"));
    }

    /** What a contact says that the register does not. */
    private static Contact beyond(Contact own, Contact registered) {
        return new Contact(
                beyond(own.office(), registered.office()),
                beyond(own.address(), registered.address()),
                beyond(own.postcode(), registered.postcode()),
                beyond(own.telephone(), registered.telephone()),
                beyond(own.fax(), registered.fax()),
                beyond(own.email(), registered.email()),
                beyond(own.website(), registered.website()));
    }

    private static String beyond(String own, String registered) {
        return own.equals(registered) ? "" : own;
    }

    private static List<String> head(Agency agency, int year, Form form, Before before) {
        List<String> head = new ArrayList<>();
        head.add(agency.name() + year + "年度报告的数据文件，由 gongkai 起草。");
        head.add(
                before.all().isEmpty()
                        ? "没有找到上年的数据文件，上年结转等要自己填。"
                        : "上年："
                                + before.all().stream()
                                        .map(last -> last.report().file() + "（"
                                                + last.form().name() + " 格式）")
                                        .collect(Collectors.joining("、"))
                                + "。");
        head.add("“待核”的数核对后删去说明；【待写】的地方写完才能生成报告；没有写的格按 0 计，填完用 gongkai check 检查。");
        before.all().forEach(last -> head.addAll(lost(last, form)));
        return head;
    }

    /** Rows of last year's report for which this year's form has no place. */
    private static List<String> lost(Case last, Form form) {
        Map<String, Figure> here = form.figures();
        Set<String> lines = new LinkedHashSet<>();
        last.ledger().figures().stream()
                .filter(figure -> !here.containsKey(figure.id())
                        && last.ledger().number(figure).signum() != 0)
                .forEach(figure -> lines.add(figure.path().replace(".", " › ")));
        return lines.isEmpty()
                ? List.of()
                : List.of(
                        "上年用 " + last.form().name() + " 格式，本年用 " + form.name() + " 格式。上年填了数而本年的格式没有的：",
                        "  " + String.join("；", lines) + "。");
    }

    private static Map<String, Remark> notes(Agency agency, int year, Form form, Optional<Report> then) {
        Map<String, Remark> notes = new HashMap<>();
        form.tables().forEach(table -> notes.put(table.key(), Remark.above(columns(table))));
        notes.put("落款", Remark.above(List.of("成文日期定了再写，例：落款: {日期: " + (year + 1) + "-01-20}")));
        then.ifPresent(last -> {
            if (!last.agency().name().equals(agency.name())) {
                notes.put("机关", Remark.beside("待核：上年写的是“" + last.agency().name() + "”"));
            }
            last.title()
                    .filter(title -> !isForAnyYear(title, year - 1))
                    .ifPresent(title -> notes.put(
                            "标题", Remark.above(List.of("上年的标题：" + title.text().strip()))));
            comment("表注", last.tableNotes(), "上年的表注（印在表下，本年还适用的照写）：", notes);
            if (!last.waivers().isEmpty()) {
                List<String> waived = new ArrayList<>(List.of("上年豁免过下列规则，本年不沿用；再有同样情况的另写豁免和理由："));
                last.waivers().forEach(waiver -> waived.add("  " + waiver.rule() + "：" + waiver.reason()));
                notes.put("豁免", Remark.above(waived));
            }
        });
        return notes;
    }

    private static void comment(String key, Map<String, SourceText> texts, String first, Map<String, Remark> notes) {
        if (!texts.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of(first));
            new TreeMap<>(texts)
                    .forEach((name, text) ->
                            lines.add("  " + name + "：" + text.text().strip()));
            notes.put(key, Remark.above(lines));
        }
    }

    /** How a table's rows are filled in: {@code 写成 {列: 数}，列有：…}. */
    private static List<String> columns(StatutoryTable table) {
        Map<String, List<String>> byLine = new LinkedHashMap<>();
        table.figures().stream()
                .filter(figure -> !figure.isSum() && !figure.line().equals(figure.path()))
                .forEach(figure -> byLine.computeIfAbsent(figure.line(), line -> new ArrayList<>())
                        .add(figure.column().name()));
        return byLine.values().stream()
                .map(names -> "写成 {列: 数, …}，只写不是零的，列有：" + String.join("、", names))
                .distinct()
                .toList();
    }
}
