package org.gongkai.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Contact;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Report.Correction;
import org.gongkai.model.Report.Dated;
import org.gongkai.model.Report.Publication;
import org.gongkai.model.Report.Scope;
import org.gongkai.model.Report.SignOff;
import org.gongkai.model.Report.Waiver;
import org.gongkai.model.SourceText;
import org.gongkai.yaml.Binder;
import org.gongkai.yaml.Keys;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.Scalar;
import org.gongkai.yaml.Sequence;

/** The parts of a data file that are the same in every form. */
record Values(Map<String, Mapping.Entry> entries, Form form, List<Finding> findings) {
    private static final Pattern DATE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?: ([0-9]{2}:[0-9]{2}))?");
    private static final Pattern WAIVABLE = Pattern.compile("(?:T2|T3|T4|X|R|N|S|D)-[A-Z0-9-]+");

    /** A text, with its places. */
    Optional<SourceText> text(String key) {
        Mapping.Entry entry = entries.get(key);
        if (entry == null || entry.value().isBlank()) {
            return Optional.empty();
        }
        return text(entry.value(), key);
    }

    /** Tells that a key is not there, or has nothing; one with something else than a text has been told. */
    void missing(String key, Location top, String problem, String remedy) {
        Mapping.Entry entry = entries.get(key);
        if (entry == null || entry.value().isBlank() || entry.value() instanceof Scalar) {
            Location where = entry == null ? top : entry.key().where();
            findings.add(Finding.error("KEY-MISSING", where, key, problem, remedy));
        }
    }

    /** Whether a key is there with {@code ""} as its value. */
    boolean isEmptyText(String key) {
        return entries.get(key).value() instanceof Scalar scalar
                && scalar.text().isEmpty()
                && !scalar.plain();
    }

    private Optional<SourceText> text(Node node, String path) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar.source());
        }
        findings.add(Finding.error(
                "KEY-TYPE",
                node.where(),
                path,
                "“" + path.substring(path.lastIndexOf('.') + 1) + "”要写文字，这里写的是" + node.kind() + "。",
                "多段文字在键后写 |，另起一行缩进两格。"));
        return Optional.empty();
    }

    /** 口径. */
    Scope scope() {
        Optional<SourceText> scope = text("口径");
        String written = scope.map(text -> text.text().strip()).orElse("");
        if (scope.isPresent() && !written.equals("本机关") && !written.equals("汇总")) {
            findings.add(Finding.error(
                    "KEY-VALUE", scope.get().start(), "口径", "“口径”写的是“" + written + "”，没有这一种。", "可写：本机关、汇总。"));
        }
        return scope.isEmpty() ? Scope.UNSTATED : written.equals("汇总") ? Scope.AREA : Scope.AGENCY;
    }

    Contact contact() {
        return bind("联系方式", ContactEntry.class).map(ContactEntry::contact).orElse(Contact.NONE);
    }

    private <T extends Record> Optional<T> bind(String key, Class<T> type) {
        Mapping.Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Binder.bind(entry.value(), type, key, findings);
    }

    /** 落款: nothing written means the agency's name without a date. */
    SignOff signOff(String agency) {
        Mapping.Entry entry = entries.get("落款");
        if (entry == null || entry.value().isBlank()) {
            return new SignOff(agency, Optional.empty());
        }
        if (entry.value() instanceof Scalar scalar && scalar.text().strip().equals("无")) {
            return SignOff.NONE;
        }
        return bind("落款", ReportEntries.SignOff.class)
                .map(written -> new SignOff(
                        Objects.requireNonNullElse(written.agency(), agency), date("落款", written.date(), false)))
                .orElse(SignOff.NONE);
    }

    Publication publication() {
        return bind("发布", ReportEntries.Publication.class)
                .map(written -> new Publication(
                        date("发布", written.date(), true),
                        time(written.date()),
                        AgencyEntry.text(written.indexNumber()),
                        AgencyEntry.text(written.documentNumber()),
                        AgencyEntry.text(written.topic()),
                        AgencyEntry.text(written.access()),
                        Objects.requireNonNullElse(written.keywords(), List.of())))
                .orElse(Publication.NONE);
    }

    private static String time(String written) {
        Matcher matcher = DATE.matcher(AgencyEntry.text(written));
        return matcher.matches() ? AgencyEntry.text(matcher.group(2)) : "";
    }

    private Optional<Dated> date(String key, String written, boolean withTime) {
        if (written == null) {
            return Optional.empty();
        }
        Node node = value(entries.get(key).value(), "日期");
        return date(node, written, key + ".日期", withTime).map(date -> new Dated(date, node.where()));
    }

    /** What a key of a mapping holds; the mapping itself if it has no such key. */
    private static Node value(Node node, String key) {
        return ((Mapping) node)
                .entries().stream()
                        .filter(entry -> entry.key().text().strip().equals(key))
                        .findFirst()
                        .map(Mapping.Entry::value)
                        .orElse(node);
    }

    private Optional<LocalDate> date(Node node, String written, String path, boolean withTime) {
        Matcher matcher = DATE.matcher(AgencyEntry.text(written));
        try {
            if (matcher.matches() && (withTime || matcher.group(2) == null)) {
                if (matcher.group(2) != null) {
                    LocalTime.parse(matcher.group(2));
                }
                return Optional.of(LocalDate.parse(matcher.group(1)));
            }
        } catch (DateTimeException e) {
            // Falls through: 2022-02-30 is told like any other date that does not exist.
        }
        findings.add(Finding.error(
                "KEY-DATE",
                node.where(),
                path,
                "“日期”写的是“" + AgencyEntry.text(written) + "”，不是日期。",
                "写成 2022-01-19" + (withTime ? " 或 2022-01-19 09:30" : "") + " 的样子。"));
        return Optional.empty();
    }

    List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        for (Node item : items("更正", "[{日期: …, 说明: …}]")) {
            Binder.bind(item, ReportEntries.Correction.class, "更正", findings).ifPresent(written -> {
                if (written.date() == null) {
                    findings.add(Finding.error(
                            "KEY-MISSING", item.where(), "更正.日期", "更正没有写“日期”。", "写成 {日期: 2022-02-10, 说明: …}。"));
                } else if (written.text() == null) {
                    findings.add(Finding.error("KEY-MISSING", item.where(), "更正.说明", "更正没有写“说明”。", "写明改了什么。"));
                } else {
                    date(value(item, "日期"), written.date(), "更正.日期", false)
                            .ifPresent(date -> corrections.add(new Correction(
                                    date, SourceText.at(value(item, "说明").where(), written.text()))));
                }
            });
        }
        return corrections;
    }

    List<Waiver> waivers() {
        List<Waiver> waivers = new ArrayList<>();
        for (Node item : items("豁免", "[{规则: …, 理由: …}]")) {
            Binder.bind(item, ReportEntries.Waiver.class, "豁免", findings)
                    .ifPresent(written -> waiver(item, written).ifPresent(waivers::add));
        }
        return waivers;
    }

    private Optional<Waiver> waiver(Node item, ReportEntries.Waiver written) {
        String rule = AgencyEntry.text(written.rule());
        String reason = AgencyEntry.text(written.reason());
        if (rule.isEmpty() || reason.isEmpty()) {
            findings.add(
                    Finding.error("KEY-MISSING", item.where(), "豁免", "豁免要写“规则”和“理由”。", "写成 {规则: T3-BALANCE, 理由: …}。"));
            return Optional.empty();
        }
        if (!WAIVABLE.matcher(rule).matches()) {
            findings.add(Finding.error(
                    "KEY-WAIVER",
                    value(item, "规则").where(),
                    "豁免",
                    "“" + rule + "”不是可以豁免的规则。",
                    "可豁免的是 T2-、T3-、T4-、X-、R-、N-、S-、D- 开头的规则编号；读不懂的写法和超出取值范围的数只能改正。"));
            return Optional.empty();
        }
        return Optional.of(new Waiver(rule, reason, item.where()));
    }

    private List<Node> items(String key, String shape) {
        Mapping.Entry entry = entries.get(key);
        if (entry == null || entry.value().isBlank()) {
            return List.of();
        }
        if (entry.value() instanceof Sequence sequence) {
            return sequence.items();
        }
        findings.add(Finding.error(
                "KEY-TYPE",
                entry.value().where(),
                key,
                "“" + key + "”要写列表，这里写的是" + entry.value().kind() + "。",
                "写成 " + shape + "。"));
        return List.of();
    }

    /** 章节标题, by part number, without the number itself. */
    Map<String, SourceText> headings() {
        return texts("章节标题", form.parts().stream().map(Form.Part::number).toList());
    }

    /** 表注, by the table's key. */
    Map<String, SourceText> tableNotes() {
        return texts("表注", form.tables().stream().map(StatutoryTable::key).toList());
    }

    private Map<String, SourceText> texts(String key, List<String> known) {
        Mapping.Entry entry = entries.get(key);
        Map<String, SourceText> texts = new LinkedHashMap<>();
        if (entry == null || entry.value().isBlank()) {
            return texts;
        }
        if (!(entry.value() instanceof Mapping mapping)) {
            findings.add(Keys.slip(entry.value(), key)
                    .orElse(Finding.error(
                            "KEY-TYPE",
                            entry.value().where(),
                            key,
                            "“" + key + "”要写键值，这里写的是" + entry.value().kind() + "。",
                            "写成 {" + known.get(0) + ": 文字}。")));
            return texts;
        }
        Keys.exactly(known).read(mapping, key, findings).forEach((name, item) -> {
            if (!item.value().isBlank()) {
                text(item.value(), Keys.join(key, name)).ifPresent(text -> texts.put(name, text));
            }
        });
        return texts;
    }
}
