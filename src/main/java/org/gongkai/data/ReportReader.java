package org.gongkai.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Agency;
import org.gongkai.model.Contact;
import org.gongkai.model.Figures;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Places;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;
import org.gongkai.yaml.Keys;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlFile;

/** Reads data files: one agency's year each. Safe for any number of threads. */
public final class ReportReader {
    /** The keys that every form has. */
    static final List<String> FIXED =
            List.of("机关", "年度", "格式", "口径", "简称", "标题", "联系方式", "引言", "落款", "发布", "更正", "章节标题", "表注", "豁免");

    private final Forms forms;
    private final Agencies agencies;
    private final Glyphs glyphs;
    /** By the name of the form. */
    private final Map<String, FormKeys> formKeys = new ConcurrentHashMap<>();

    /**
     * A reader.
     *
     * @param printable whether some font has a character (a code point)
     */
    public ReportReader(Forms forms, Agencies agencies, IntPredicate printable) {
        this.forms = forms;
        this.agencies = agencies;
        this.glyphs = new Glyphs(printable);
    }

    /**
     * The report of a file and everything that stops it from being read.
     *
     * @param id the agency, the file's stem
     * @param folderYear the year folder it stands in, if it stands in one
     */
    public ReportFile read(YamlFile file, String id, OptionalInt folderYear) {
        List<Finding> findings = new ArrayList<>(file.findings());
        findings.addAll(agencies.faults(id));
        if (file.root().isEmpty()) {
            return new ReportFile(file.file(), Optional.empty(), Optional.empty(), file.lines(), findings);
        }
        Node root = file.root().get();
        if (!(root instanceof Mapping mapping)) {
            findings.add(Keys.slip(root, "")
                    .orElse(Finding.error(
                            "KEY-TYPE",
                            root.where(),
                            "",
                            "数据文件应由“键: 值”组成，这里写的是" + root.kind() + "。",
                            "第一行写“机关: 机关全称”。")));
            return new ReportFile(file.file(), Optional.empty(), Optional.empty(), file.lines(), findings);
        }
        Header header = new Header(file, mapping, forms, findings);
        OptionalInt year = header.year(folderYear);
        Optional<Form> form = header.form(year);
        if (form.isEmpty() || year.isEmpty()) {
            return new ReportFile(file.file(), Optional.empty(), Optional.empty(), file.lines(), findings);
        }
        glyphs.check(mapping, findings);
        Report report = report(file, mapping, id, year.getAsInt(), form.get(), findings);
        return new ReportFile(
                file.file(),
                Optional.of(report),
                Optional.of(new Ledger(form.get(), report.figures())),
                file.lines(),
                findings);
    }

    private Report report(YamlFile file, Mapping mapping, String id, int year, Form form, List<Finding> findings) {
        FormKeys keys = formKeys.computeIfAbsent(form.name(), name -> new FormKeys(form));
        Map<String, Mapping.Entry> entries = keys.outermost().read(mapping, "", findings);
        Values values = new Values(entries, form, findings);
        Agency agency = agency(file, id, values);
        return new Report(
                file.file(),
                agency,
                year,
                form.name(),
                places(id, entries),
                values.scope(),
                values.text("标题").filter(text -> !text.isBlank()),
                narratives(form, values, entries),
                figures(form, entries, keys, findings),
                values.signOff(agency.name()),
                values.publication(),
                values.corrections(),
                values.headings(),
                values.tableNotes(),
                values.waivers());
    }

    private Places places(String id, Map<String, Mapping.Entry> entries) {
        return new Places(() -> {
            Map<String, Location> places = new HashMap<>(agencies.places(id));
            places.putAll(KeyPlaces.of(entries.values()));
            return places;
        });
    }

    private Agency agency(YamlFile file, String id, Values values) {
        Agency known = agencies.agency(id);
        Optional<SourceText> written = values.text("机关").filter(text -> !text.isBlank());
        String name = written.map(text -> text.text().strip()).orElse(known.name());
        if (name.isEmpty()) {
            values.missing("机关", file.top(), "没有写“机关”，机关名录里也没有。", "第一行写“机关: 机关全称”。");
        }
        String shortName = values.text("简称").map(text -> text.text().strip()).orElse(known.shortName());
        Contact contact = values.contact().orElse(known.contact());
        return known.with(name, shortName, contact);
    }

    private static Map<String, SourceText> narratives(Form form, Values values, Map<String, Mapping.Entry> entries) {
        Map<String, SourceText> narratives = new LinkedHashMap<>();
        form.parts().stream()
                .filter(Form.Part::isText)
                .forEach(part -> values.text(part.key())
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> narratives.put(part.key(), text)));
        // A preamble written as "" is a wish for none; a blank one stands for the form's own.
        values.text("引言")
                .filter(text -> !text.isBlank() || values.isEmptyText("引言"))
                .ifPresent(text -> narratives.put("引言", text));
        return narratives;
    }

    private static Figures figures(
            Form form, Map<String, Mapping.Entry> entries, FormKeys keys, List<Finding> findings) {
        TableReader tables = new TableReader(keys, findings);
        for (StatutoryTable table : form.tables()) {
            Mapping.Entry entry = entries.get(table.key());
            if (entry != null) {
                tables.read(table, entry);
            }
        }
        return tables.figures();
    }
}
