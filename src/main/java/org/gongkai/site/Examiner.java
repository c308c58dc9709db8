package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.check.Checker;
import org.gongkai.compose.Composed;
import org.gongkai.data.ReportFile;
import org.gongkai.document.Document;
import org.gongkai.document.Picture.Image;
import org.gongkai.form.Ledger;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;

/** Reads, checks and composes data files; writes nothing. */
public final class Examiner {
    private static final String LAST_YEAR = "上年";

    private final Workshop workshop;

    public Examiner(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Everything about one data file. */
    public Examined examine(DataFile file, boolean draft) {
        ReportFile read = workshop.read(file);
        List<Finding> findings = new ArrayList<>(workshop.findings());
        findings.addAll(read.findings());
        Optional<Document> document = Optional.empty();
        List<Image> images = List.of();
        if (read.report().isPresent()) {
            Report report = read.report().get();
            Ledger ledger = read.ledger().orElseThrow();
            findings.addAll(Checker.check(report, ledger));
            ImageFiles files = new ImageFiles(file, workshop.data());
            Composed composed = workshop.composer().compose(report, ledger, lastYear(report), files, draft);
            findings.addAll(composed.findings());
            document = Optional.of(composed.document());
            images = StreamSupport.stream(files.found().spliterator(), false).toList();
        }
        findings.sort(Finding.IN_ORDER);
        return new Examined(file, read, document, images, read.lines(), findings);
    }

    /** Last year's file costs as much to read as this year's, so only when a text asks for it. */
    private Optional<Ledger> lastYear(Report report) {
        boolean wanted = Stream.of(
                        report.narratives().values(), report.tableNotes().values())
                .flatMap(texts -> texts.stream())
                .map(SourceText::text)
                .anyMatch(text -> text.contains(LAST_YEAR));
        return wanted ? workshop.lastYear(report.agency().id(), report.year()) : Optional.empty();
    }
}
