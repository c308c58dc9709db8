package org.gongkai.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.gongkai.data.Forms;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.ingest.IngestException;
import org.gongkai.model.Agency;
import org.gongkai.model.Contact;
import org.gongkai.model.Figures;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Places;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Dated;
import org.gongkai.model.Report.Scope;
import org.gongkai.model.SourceText;

/** Reads the sheet of texts. */
final class FilledTexts {
    private static final Set<String> REPEATED = Set.of("更正", "豁免");
    private static final Set<String> FIXED = Set.of("机关", "年度", "格式", "口径", "简称", "标题", "引言", "落款.机关", "落款.日期");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: (\\d{2}:\\d{2}))?");
    private static final Pattern HEADED = Pattern.compile("(?s)(\\S+)\\s+(.+)");
    private static final int LAST_ROW = 5_000;

    private final String file;
    private final List<Finding> findings;
    private final Map<String, Location> places;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    FilledTexts(String file, Sheet sheet, List<Finding> findings, Map<String, Location> places) {
        this.file = file;
        this.findings = findings;
        this.places = places;
        for (int number = 2; number <= Math.min(sheet.getLastRowNum(), LAST_ROW); number++) {
            Row row = sheet.getRow(number);
            if (row != null) {
                read(row, new Location(file, sheet.getSheetName(), number + 1, TextSheet.TEXT + 1));
            }
        }
    }

    private void read(Row row, Location where) {
        String key = CellValue.of(row.getCell(TextSheet.KEY)).text().strip();
        CellValue value = CellValue.of(row.getCell(TextSheet.TEXT));
        if (value.type() == CellValue.Type.TRUTH || value.type() == CellValue.Type.FAILURE) {
            findings.add(Finding.error(
                    "SHEET-TYPE", where, key, "“" + key + "”要写文字，这一格是 " + value.text() + "。", "清除这一格的内容，重新写。"));
        } else if (key.isEmpty() && value.type() != CellValue.Type.BLANK) {
            findings.add(Finding.error("SHEET-KEY", where, "", "这一行有文字，没有写是哪一项。", "在左边写上项目名，或删掉这一行。"));
        } else if (!key.isEmpty()) {
            places.putIfAbsent(key, where);
            places.putIfAbsent(key.replaceFirst("\\..*", ""), where);
            if (value.type() != CellValue.Type.BLANK) {
                texts.computeIfAbsent(key, any -> new ArrayList<>()).add(value.text());
            }
        }
    }

    /** The form that the workbook is of. */
    Form form(Forms forms) {
        return forms.named(text("格式"))
                .orElseThrow(() -> new IngestException(
                        "SHEET-KEY",
                        "“文字”页的“格式”写的是“" + text("格式") + "”，没有这套格式。",
                        "不要改这一格；可用的格式：" + String.join("、", forms.names()) + "。"));
    }

    /** Remarks on cells, by path. */
    Map<String, String> remarks() {
        return below(TextRows.REMARK);
    }

    /** The report that the texts and some figures make. */
    Report report(Form form, Figures figures) {
        refuseUnknown(form);
        Agency agency = Agency.unknown("").with(line("机关"), line("简称"), contact());
        return new Report(
                file,
                agency,
                year(),
                form.name(),
                Places.NONE,
                scope(),
                source("标题"),
                narratives(form),
                figures,
                signOff(agency.name()),
                publication(),
                headed("更正", "先写日期，空一格写说明，如“2022-02-10 表三更正为 9 件”。").stream()
                        .flatMap(parts -> date("更正", parts[0]).stream()
                                .map(dated -> new Report.Correction(dated.date(), text(dated, parts[1]))))
                        .toList(),
                sources("章节标题"),
                sources("表注"),
                headed("豁免", "先写规则编号，空一格写理由，如“T3-BALANCE 公开文本缺行”。").stream()
                        .map(parts -> new Report.Waiver(parts[0], parts[1], places.get("豁免")))
                        .toList());
    }

    private static SourceText text(Dated dated, String text) {
        return SourceText.at(dated.where(), text);
    }

    private void refuseUnknown(Form form) {
        Set<String> known = Stream.of(
                        FIXED.stream(),
                        REPEATED.stream(),
                        TextRows.CONTACT.stream().map(piece -> "联系方式." + piece),
                        TextRows.PUBLICATION.stream().map(piece -> "发布." + piece),
                        form.parts().stream().filter(Form.Part::isText).map(Form.Part::key),
                        form.parts().stream().flatMap(part -> Stream.of("章节标题." + part.number(), "章节标题." + part.key())),
                        form.tables().stream().map(table -> "表注." + table.key()),
                        form.figures().values().stream().map(Figure::path).map(path -> TextRows.REMARK + "." + path))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        texts.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> findings.add(Finding.error(
                        "SHEET-KEY", places.get(key), key, "没有“" + key + "”这一项。", "左边一列的项目名不要改；不要的行清空右边的文字。")));
    }

    private int year() {
        String year = line("年度");
        if (!year.matches("[0-9]{4}")) {
            throw new IngestException("SHEET-KEY", "“文字”页的“年度”写的是“" + year + "”，不是年份。", "写四位数字，如 2021。");
        }
        return Integer.parseInt(year);
    }

    private Scope scope() {
        String scope = line("口径");
        if (!scope.isEmpty() && !Set.of("本机关", "汇总").contains(scope)) {
            findings.add(
                    Finding.error("KEY-VALUE", places.get("口径"), "口径", "“口径”写的是“" + scope + "”，没有这一种。", "可写：本机关、汇总。"));
        }
        return scope.isEmpty() ? Scope.UNSTATED : scope.equals("汇总") ? Scope.AREA : Scope.AGENCY;
    }

    private Contact contact() {
        List<String> pieces =
                TextRows.CONTACT.stream().map(piece -> line("联系方式." + piece)).toList();
        return new Contact(
                pieces.get(0),
                pieces.get(1),
                pieces.get(2),
                pieces.get(3),
                pieces.get(4),
                pieces.get(5),
                pieces.get(6));
    }

    private Map<String, SourceText> narratives(Form form) {
        Map<String, SourceText> narratives = new LinkedHashMap<>();
        form.parts().stream()
                .filter(Form.Part::isText)
                .forEach(part -> source(part.key()).ifPresent(text -> narratives.put(part.key(), text)));
        source("引言")
                .map(text -> text.text().strip().equals(TextRows.NONE) ? SourceText.at(text.start(), "") : text)
                .ifPresent(text -> narratives.put("引言", text));
        return narratives;
    }

    private Report.SignOff signOff(String agency) {
        String written = line("落款.机关");
        if (written.equals(TextRows.NONE)) {
            return Report.SignOff.NONE;
        }
        return new Report.SignOff(written.isEmpty() ? agency : written, date("落款.日期", line("落款.日期")));
    }

    private Report.Publication publication() {
        Matcher time = DATE.matcher(line("发布.日期"));
        return new Report.Publication(
                date("发布.日期", line("发布.日期")),
                time.matches() && time.group(2) != null ? time.group(2) : "",
                line("发布.索引号"),
                line("发布.文号"),
                line("发布.主题分类"),
                line("发布.公开方式"),
                text("发布.关键词")
                        .lines()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private Optional<Dated> date(String key, String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(written);
        try {
            if (date.matches()) {
                return Optional.of(new Dated(LocalDate.parse(date.group(1)), places.get(key)));
            }
        } catch (DateTimeException e) {
            // Told like any other date that does not exist.
        }
        findings.add(Finding.error(
                "KEY-DATE", places.get(key), key, "“" + key + "”写的是“" + written + "”，不是日期。", "写成 2022-01-19 的样子。"));
        return Optional.empty();
    }

    /** Texts that begin with a word of their own: that word and the rest. */
    private List<String[]> headed(String key, String remedy) {
        List<String[]> headed = new ArrayList<>();
        for (String text : texts.getOrDefault(key, List.of())) {
            Matcher parts = HEADED.matcher(text.strip());
            if (parts.matches()) {
                headed.add(new String[] {parts.group(1), parts.group(2)});
            } else {
                findings.add(
                        Finding.error("SHEET-KEY", places.get(key), key, "“" + key + "”写的是“" + text + "”。", remedy));
            }
        }
        return headed;
    }

    private Map<String, SourceText> sources(String key) {
        Map<String, SourceText> sources = new LinkedHashMap<>();
        below(key).forEach((below, text) -> sources.put(below, SourceText.at(places.get(key), text)));
        return sources;
    }

    private Map<String, String> below(String key) {
        Map<String, String> below = new LinkedHashMap<>();
        texts.keySet().stream()
                .filter(path -> path.startsWith(key + "."))
                .forEach(path -> below.put(path.substring(key.length() + 1), text(path)));
        return below;
    }

    private Optional<SourceText> source(String key) {
        String text = text(key);
        return text.isEmpty() ? Optional.empty() : Optional.of(SourceText.at(places.get(key), text));
    }

    private String line(String key) {
        return text(key).strip();
    }

    private String text(String key) {
        return String.join("", texts.getOrDefault(key, List.of()));
    }
}
