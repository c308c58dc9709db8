package org.gongkai.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.check.Checker;
import org.gongkai.form.Form;
import org.gongkai.form.FormReader;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.yaml.YamlReader;

/** Reads data files with the real forms. */
public final class Reading {
    /** The forms of the product. */
    public static final Forms FORMS = new Forms(List.of(form("2019"), form("2021")));

    private static final ReportReader READER = new ReportReader(FORMS, Agencies.NONE, character -> true);

    private Reading() {}

    /** A form of the product. */
    public static Form form(String name) {
        try (InputStream in = Reading.class.getResourceAsStream("/org/gongkai/templates/" + name + "/form.yaml")) {
            return FormReader.read(name, name + "/form.yaml", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
                .ifPresent(report ->
                        findings.addAll(Checker.check(report, file.ledger().orElseThrow())));
        findings.removeIf(finding -> finding.severity() == Severity.NOTE);
        return findings;
    }
}
