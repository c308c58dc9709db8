package org.gongkai.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.form.Form;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Scalar;
import org.gongkai.yaml.YamlFile;

/** 年度 and 格式: what must be known before a data file's other keys mean anything. */
record Header(YamlFile file, Map<String, Mapping.Entry> entries, Forms forms, List<Finding> findings) {
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2100;

    Header(YamlFile file, Mapping mapping, Forms forms, List<Finding> findings) {
        this(file, first(mapping), forms, findings);
    }

    private static Map<String, Mapping.Entry> first(Mapping mapping) {
        return mapping.entries().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> entry.key().text().strip(), entry -> entry, (first, second) -> first));
    }

    /** The report's year: as written, else its folder, with a finding if they differ or there is none. */
    OptionalInt year(OptionalInt folder) {
        Mapping.Entry entry = entries.get("年度");
        if (entry == null || entry.value().isBlank()) {
            findings.add(Finding.error(
                    "KEY-MISSING",
                    entry == null ? file.top() : entry.key().where(),
                    "年度",
                    "没有写“年度”。",
                    "写“年度: " + (folder.isPresent() ? folder.getAsInt() : "2021") + "”。"));
            return folder;
        }
        String written = entry.value() instanceof Scalar scalar
                ? scalar.text().strip()
                : entry.value().kind();
        Location where = entry.value().where();
        if (!written.matches("[0-9]{4}")
                || Integer.parseInt(written) < FIRST_YEAR
                || Integer.parseInt(written) > LAST_YEAR) {
            findings.add(Finding.error(
                    "KEY-YEAR",
                    where,
                    "年度",
                    "“年度”写的是“" + written + "”，不是 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间的年份。",
                    folder.isPresent() ? "改为 " + folder.getAsInt() + "。" : "写四位数字，如 2021。"));
            return folder;
        }
        int year = Integer.parseInt(written);
        if (folder.isPresent() && folder.getAsInt() != year) {
            findings.add(Finding.error(
                    "KEY-YEAR",
                    where,
                    "年度",
                    "“年度”写的是 " + year + "，文件却在 " + folder.getAsInt() + " 文件夹里。",
                    "改为 " + folder.getAsInt() + "，或把文件移到 " + year + " 文件夹。"));
        }
        return OptionalInt.of(year);
    }

    /** The statutory form: the one that 格式 names, else the only one prescribed for the year. */
    Optional<Form> form(OptionalInt year) {
        Mapping.Entry entry = entries.get("格式");
        if (entry != null && !entry.value().isBlank()) {
            String written = entry.value() instanceof Scalar scalar
                    ? scalar.text().strip()
                    : entry.value().kind();
            Optional<Form> form = forms.named(written);
            if (form.isPresent()) {
                return form;
            }
            findings.add(Finding.error(
                    "KEY-FORM",
                    entry.value().where(),
                    "格式",
                    "“格式”写的是“" + written + "”，没有这套格式。",
                    "可写：" + String.join("、", forms.names()) + "。"));
            return stopgap(year);
        }
        if (year.isEmpty()) {
            return Optional.empty();
        }
        List<Form> covering = forms.covering(year.getAsInt());
        if (covering.size() == 1) {
            return Optional.of(covering.get(0));
        }
        Location where = entries.containsKey("年度") ? entries.get("年度").value().where() : file.top();
        findings.add(Finding.error(
                "KEY-FORM",
                where,
                "格式",
                year.getAsInt() + " 年度" + (covering.isEmpty() ? "没有适用的格式。" : "有不止一套适用的格式。"),
                "写明“格式: …”，可写：" + String.join("、", forms.names()) + "。"));
        return stopgap(year);
    }

    /** A form by which the rest of a file whose form is unknown can still be read, to tell its other mistakes in the same run. */
    private Optional<Form> stopgap(OptionalInt year) {
        return forms.forms().stream()
                .filter(form -> year.isPresent() && form.covers(year.getAsInt()))
                .findFirst()
                .or(() -> forms.forms().stream().max(Comparator.comparingInt(Form::from)));
    }
}
