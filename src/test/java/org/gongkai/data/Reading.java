package org.gongkai.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.check.Case;
import org.gongkai.check.Checker;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;
import org.gongkai.narrative.FieldPaths;
import org.gongkai.narrative.Lookup;
import org.gongkai.narrative.Narratives;
import org.gongkai.yaml.YamlReader;

/** Reads data files with the real forms. */
public final class Reading {
    /** The forms of the product. */
    public static final Forms FORMS = new Forms(StatutoryForms.ALL);

    private static final ReportReader READER = new ReportReader(FORMS, Agencies.NONE, character -> true);

    private Reading() {}

    /** A data file as read. */
    public static ReportFile read(byte[] yaml) {
        return READER.read(YamlReader.read("data/x.yaml", yaml), "x", OptionalInt.empty());
    }

    /** A data file as read. */
    public static ReportFile read(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** Every error and warning about a data file, of the reader and of the rules. */
    public static List<Finding> faults(ReportFile file) {
        List<Finding> findings = new ArrayList<>(file.findings());
        file.report()
                .ifPresent(report -> findings.addAll(
                        Checker.check(alone(report, file.ledger().orElseThrow()))));
        findings.removeIf(finding -> finding.severity() == Severity.NOTE);
        return findings;
    }

    /** A report with nothing around it and no pictures. */
    private static Case alone(Report report, Ledger ledger) {
        Narratives narratives = Narratives.read(
                report, new FieldPaths(report, ledger, Optional.empty()), path -> new Lookup.Missing<>("没有图片。", "删去。"));
        return new Case(report, ledger, narratives, Case.Surroundings.NONE);
    }
}
