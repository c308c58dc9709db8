package org.gongkai.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.model.Contact;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Publication;
import org.gongkai.model.Report.Scope;
import org.gongkai.model.SourceText;

/**
 * Writes data files. What is written is read back as the same report; the same draft is always the same text.
 *
 * <p>Block scalars for texts, a row of figures on one line, keys in the order of docs/data-format.md.
 */
public final class DraftWriter {
    private static final String SCHEMA = "yaml-language-server: $schema=../report.schema.json";
    private static final String PREAMBLE = "引言";

    private final Draft draft;
    private final Lines lines = new Lines();

    private DraftWriter(Draft draft) {
        this.draft = draft;
    }

    /** The text of a draft's data file, in lines that end with {@code \n}. */
    public static String write(Draft draft) {
        return new DraftWriter(draft).write();
    }

    private String write() {
        Report report = draft.report();
        lines.comment(0, List.of(SCHEMA));
        lines.comment(0, draft.head());
        identity(report);
        texts("联系方式", contact(report.agency().contact()));
        narrative(PREAMBLE);
        for (Form.Part part : draft.form().parts()) {
            if (part.isText()) {
                narrative(part.key());
            } else {
                draft.form().table(part.table()).ifPresent(table -> new TableWriter(draft, lines).write(table));
            }
        }
        signOff(report);
        publication(report.publication());
        corrections(report.corrections());
        texts("章节标题", plain(report.headings()));
        texts("表注", plain(report.tableNotes()));
        waivers(report.waivers());
        return lines.toString();
    }

    private void identity(Report report) {
        value("机关", report.agency().name());
        value("年度", Integer.toString(report.year()));
        value("格式", draft.namesForm() ? report.form() : "");
        value("口径", report.scope() == Scope.UNSTATED ? "" : report.scope() == Scope.AREA ? "汇总" : "本机关");
        value("简称", report.agency().shortName());
        text("标题", report.title().map(SourceText::text).orElse(""));
    }

    /** A key with a value of one line, or only what is said about it. */
    private void value(String key, String value) {
        if (value.isEmpty()) {
            lines.comment(0, draft.remark(key).above());
        } else {
            lines.entry(0, key, value.matches("[0-9]{4}") ? value : Scalars.of(value), draft.remark(key));
        }
    }

    private void text(String key, String value) {
        if (value.isEmpty()) {
            lines.comment(0, draft.remark(key).above());
        } else {
            lines.text(0, key, value, draft.remark(key));
        }
    }

    private void narrative(String key) {
        SourceText text = draft.report().narratives().get(key);
        Remark remark = draft.remark(key);
        if (text != null || !remark.above().isEmpty()) {
            lines.gap();
        }
        if (text == null) {
            lines.comment(0, remark.above());
        } else {
            lines.text(0, key, text.text(), remark);
        }
    }

    private void texts(String key, Map<String, String> texts) {
        Remark remark = draft.remark(key);
        if (texts.isEmpty() && remark.above().isEmpty()) {
            return;
        }
        lines.gap();
        if (texts.isEmpty()) {
            lines.comment(0, remark.above());
        } else {
            lines.entry(0, key, "", remark);
            texts.forEach((name, text) -> lines.text(1, name, text, draft.remark(key + "." + name)));
        }
    }

    /** Texts by key in an order of our own: that of a map is none. */
    private Map<String, String> plain(Map<String, SourceText> texts) {
        Map<String, String> plain = new LinkedHashMap<>();
        draft.form()
                .parts()
                .forEach(part -> List.of(part.number(), part.key()).forEach(key -> {
                    if (texts.containsKey(key)) {
                        plain.put(key, texts.get(key).text());
                    }
                }));
        return plain;
    }

    private static Map<String, String> contact(Contact contact) {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("机构", contact.office());
        pieces.put("地址", contact.address());
        pieces.put("邮编", contact.postcode());
        pieces.put("电话", contact.telephone());
        pieces.put("传真", contact.fax());
        pieces.put("邮箱", contact.email());
        pieces.put("网址", contact.website());
        pieces.values().removeIf(String::isEmpty);
        return pieces;
    }

    private void signOff(Report report) {
        Report.SignOff signOff = report.signOff();
        Map<String, String> pieces = new LinkedHashMap<>();
        if (!signOff.agency().equals(report.agency().name())) {
            pieces.put("机关", signOff.agency());
        }
        signOff.date().ifPresent(dated -> pieces.put("日期", dated.date().toString()));
        lines.gap();
        value("落款", "");
        if (signOff.agency().isEmpty()) {
            lines.entry(0, "落款", "无", Remark.beside(draft.remark("落款").beside()));
        } else if (!pieces.isEmpty()) {
            lines.entry(
                    0, "落款", braces(pieces), Remark.beside(draft.remark("落款").beside()));
        }
    }

    private void publication(Publication publication) {
        Map<String, String> pieces = new LinkedHashMap<>();
        publication.date().ifPresent(dated -> pieces.put("日期", (dated.date() + " " + publication.time()).strip()));
        pieces.put("索引号", publication.indexNumber());
        pieces.put("文号", publication.documentNumber());
        pieces.put("主题分类", publication.topic());
        pieces.put("公开方式", publication.access());
        pieces.values().removeIf(String::isEmpty);
        if (pieces.isEmpty() && publication.keywords().isEmpty()) {
            return;
        }
        lines.gap();
        lines.entry(0, "发布", "", draft.remark("发布"));
        pieces.forEach((key, value) -> lines.entry(1, key, Scalars.of(value), Remark.NONE));
        if (!publication.keywords().isEmpty()) {
            String keywords =
                    publication.keywords().stream().map(Scalars::of).collect(Collectors.joining(", ", "[", "]"));
            lines.entry(1, "关键词", keywords, Remark.NONE);
        }
    }

    private void corrections(List<Report.Correction> corrections) {
        if (!corrections.isEmpty()) {
            lines.gap();
            lines.entry(0, "更正", "", draft.remark("更正"));
            corrections.forEach(correction -> lines.item(
                    1,
                    "{日期: " + correction.date() + ", 说明: "
                            + Scalars.of(correction.text().text()) + "}"));
        }
    }

    private void waivers(List<Report.Waiver> waivers) {
        if (waivers.isEmpty()) {
            texts("豁免", Map.of());
            return;
        }
        lines.gap();
        lines.entry(0, "豁免", "", draft.remark("豁免"));
        waivers.forEach(waiver ->
                lines.item(1, "{规则: " + Scalars.of(waiver.rule()) + ", 理由: " + Scalars.of(waiver.reason()) + "}"));
    }

    private static String braces(Map<String, String> pieces) {
        return pieces.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + Scalars.of(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
