package org.gongkai.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.data.Forms;
import org.gongkai.document.Block;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Table;
import org.gongkai.draft.Draft;
import org.gongkai.draft.Remark;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryTable;
import org.gongkai.ingest.Ingest.Imported;
import org.gongkai.model.Agency;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Location;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;

/** Makes a draft of a report that was cut into its parts. */
final class Drafting {
    private static final Pattern TITLE = Pattern.compile("(.+?)([0-9]{4})年(?:度)?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?报告");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\p{IsHan}{1,12}[〔\\[（(][0-9]{4}[〕\\]）)][0-9]+号");
    private static final String LOOK = "待核：";

    private final Form form;
    private final Forms forms;
    private final Outline outline;
    private final String name;
    private final Location nowhere;
    private final Map<String, Remark> remarks = new HashMap<>();
    private final List<String> head = new ArrayList<>();
    private int doubts;

    Drafting(Form form, Forms forms, Outline outline, String name) {
        this.form = form;
        this.forms = forms;
        this.outline = outline;
        this.name = name;
        this.nowhere = Location.top(name);
    }

    Imported finish(Map<String, byte[]> images) {
        Tables tables = new Tables(form);
        Map<String, SourceText> narratives = new LinkedHashMap<>();
        Map<String, SourceText> notes = new HashMap<>();
        Closing closing = closing();
        preamble(tables, narratives);
        for (Form.Part part : form.parts()) {
            List<Block> blocks = new ArrayList<>(outline.parts().getOrDefault(part.number(), List.of()));
            if (part.number().equals(closing.part())) {
                blocks = blocks.subList(0, closing.from());
            }
            if (part.isText()) {
                blocks.removeIf(block -> block instanceof Table table && tables.read(table));
                text(part, blocks, narratives);
            } else {
                table(part, blocks, tables, notes);
            }
        }
        Figures figures = figures(tables);
        int year = year();
        String agency = agency(closing);
        Report report = new Report(
                name,
                Agency.unknown("").with(agency, "", Contacts.of(preambleText())),
                year,
                form.name(),
                Report.Scope.UNSTATED,
                title(agency, year),
                narratives,
                figures,
                signOff(closing, agency),
                publication(),
                closing.corrections(),
                headings(),
                notes,
                List.of());
        head.add(0, "由 gongkai import 从 " + name + " 读入。“待核”处请对照原件；原件没有的行不补。");
        boolean namesForm =
                forms.covering(year).stream().noneMatch(one -> one.name().equals(form.name()));
        return new Imported(new Draft(report, form, namesForm, false, head, remarks), images, doubts);
    }

    private void preamble(Tables tables, Map<String, SourceText> narratives) {
        List<Block> before = new ArrayList<>(outline.before());
        before.removeIf(block -> block instanceof Table table && tables.read(table));
        before.removeIf(block -> Outline.text(block).isEmpty());
        before.removeIf(Closing::isCorrection);
        before.removeIf(block -> DOCUMENT_NUMBER.matcher(Outline.text(block)).matches());
        narratives.put("引言", text(Markdown.of(before)));
    }

    /** A report that came with an official letter names its number on a line of its own. */
    private Report.Publication publication() {
        String number = outline.before().stream()
                .map(Outline::text)
                .filter(text -> DOCUMENT_NUMBER.matcher(text).matches())
                .findFirst()
                .orElse("");
        return new Report.Publication(Optional.empty(), "", "", number, "", List.of());
    }

    private String preambleText() {
        StringBuilder text = new StringBuilder();
        outline.before().forEach(block -> text.append(Outline.text(block)).append('\n'));
        return text.toString();
    }

    private void text(Form.Part part, List<Block> blocks, Map<String, SourceText> narratives) {
        if (!outline.parts().containsKey(part.number())) {
            doubt(part.key(), "原件没有找到“" + part.number() + "、" + part.heading() + "”这一部分");
        } else if (!blocks.isEmpty()) {
            narratives.put(part.key(), text(Markdown.of(blocks)));
        } else {
            doubt(part.key(), "原件这一部分没有文字");
        }
    }

    private void table(Form.Part part, List<Block> blocks, Tables tables, Map<String, SourceText> notes) {
        if (!outline.parts().containsKey(part.number())) {
            doubt(key(part), "原件没有“" + part.number() + "、" + part.heading() + "”这个标题");
        }
        List<Block> rest = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Table table && tables.read(table))) {
                rest.add(block);
            }
        }
        for (Block block : rest) {
            String line = block instanceof Paragraph paragraph
                    ? Inline.plain(paragraph.content()).strip()
                    : "";
            if (line.startsWith("注：") && !notes.containsKey(key(part))) {
                notes.put(key(part), text(line.substring(2)));
            } else if (!Outline.text(block).isEmpty() || block instanceof Table) {
                String shown = block instanceof Table ? "一张不认得的表" : "“" + shortened(Outline.text(block)) + "”";
                doubt(key(part), "原件表格前后还有" + shown + "，没有读入");
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "……";
    }

    private String key(Form.Part part) {
        return form.table(part.table()).map(StatutoryTable::key).orElse(part.key());
    }

    private Figures figures(Tables tables) {
        Map<String, Cell> cells = new HashMap<>();
        tables.cells().forEach((id, cell) -> {
            if (!cell.value().isEmpty()) {
                cells.put(id, new Cell(BigDecimal.ZERO, cell.value(), cell.remark(), true, nowhere));
            }
        });
        tables.doubts().forEach(this::doubt);
        tables.missing().forEach((table, rows) -> {
            long all = form.table(table).orElseThrow().figures().stream()
                    .map(figure -> figure.line())
                    .distinct()
                    .count();
            if (rows.size() == all) {
                doubt(table, "原件没有这张表，或读不出来");
            } else {
                String names = rows.stream()
                        .map(row -> row.substring(row.indexOf('.') + 1).replace(".", " › "))
                        .collect(Collectors.joining("、"));
                doubt(table, "原件没有 " + rows.size() + " 行，没有写进来（不写即为 0）：" + names);
            }
        });
        return new Figures(cells, Map.of());
    }

    private void doubt(String path, String told) {
        doubts++;
        Remark before = remarks.getOrDefault(path, Remark.NONE);
        List<String> above = new ArrayList<>(before.above());
        above.add(LOOK + told + "。");
        remarks.put(path, Remark.above(above));
    }

    private int year() {
        Matcher inTitle = YEAR.matcher(outline.title());
        if (inTitle.find()) {
            return Integer.parseInt(inTitle.group(1));
        }
        Matcher inText = YEAR.matcher(preambleText());
        doubt("年度", "标题里没有年份，按正文推定");
        return inText.find() ? Integer.parseInt(inText.group(1)) : form.from();
    }

    private String agency(Closing closing) {
        Matcher title = TITLE.matcher(oneLine(outline.title()));
        if (title.matches()) {
            return title.group(1);
        }
        if (!closing.agency().isEmpty()) {
            return closing.agency();
        }
        doubt("机关", "标题和落款里都没有机关名称");
        return outline.title().replaceAll("[0-9]{4}年.*", "");
    }

    /** A title that is not the one that the form makes. */
    private Optional<SourceText> title(String agency, int year) {
        String made = agency + year + "年政府信息公开工作年度报告";
        return outline.title().isEmpty() || outline.title().equals(made)
                ? Optional.empty()
                : Optional.of(text(outline.title()));
    }

    private static String oneLine(String title) {
        return title.replace("\n", "");
    }

    private Map<String, SourceText> headings() {
        Map<String, SourceText> headings = new HashMap<>();
        outline.headings()
                .forEach((number, heading) -> form.part(number)
                        .filter(part -> !part.heading().equals(heading))
                        .ifPresent(part -> headings.put(number, text(heading))));
        return headings;
    }

    private Closing closing() {
        return Closing.of(form, outline, nowhere);
    }

    private Report.SignOff signOff(Closing closing, String agency) {
        if (closing.agency().isEmpty() && closing.date().isEmpty()) {
            return Report.SignOff.NONE;
        }
        return new Report.SignOff(closing.agency().isEmpty() ? agency : closing.agency(), closing.date());
    }

    private SourceText text(String text) {
        return SourceText.at(nowhere, text);
    }
}
