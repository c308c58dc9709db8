package org.gongkai.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.check.Case;
import org.gongkai.check.Case.Surroundings;
import org.gongkai.check.Checker;
import org.gongkai.check.Register;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;
import org.gongkai.narrative.FormPaths;
import org.gongkai.narrative.Lookup;
import org.gongkai.narrative.Narratives;
import org.gongkai.yaml.YamlReader;

/** Reads data files with the real forms. */
public final class Reading {
    /** The forms of the product. */
    public static final Forms FORMS = new Forms(StatutoryForms.ALL);

    private static final ReportReader READER = new ReportReader(FORMS, Agencies.NONE, character -> true);

    private static final FormPaths PATHS = new FormPaths(StatutoryForms.ALL);

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
        return findings(file, false).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    /** Every finding about a data file; compared, if wanted, with itself as if it were last year's, too. */
    static List<Finding> findings(ReportFile file, boolean besideItself) {
        List<Finding> findings = new ArrayList<>(file.findings());
        file.report().ifPresent(report -> {
            Ledger ledger = file.ledger().orElseThrow();
            Narratives narratives = narratives(report, ledger);
            findings.addAll(narratives.findings());
            Case alone = new Case(report, ledger, narratives, Surroundings.NONE);
            Surroundings around = besideItself
                    ? new Surroundings(() -> Optional.of(alone), List::of, id -> Optional.empty(), Register.EMPTY)
                    : Surroundings.NONE;
            findings.addAll(Checker.check(new Case(report, ledger, narratives, around)));
        });
        return findings;
    }

    /** Its texts, without pictures. */
    private static Narratives narratives(Report report, Ledger ledger) {
        return Narratives.read(
                report, PATHS.of(report, ledger, Optional.of(ledger)), path -> new Lookup.Missing<>("没有图片。", "删去。"));
    }
}
