package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.gongkai.check.Case;
import org.gongkai.check.Checker;
import org.gongkai.check.Checker.Verdict;
import org.gongkai.data.ReportFile;
import org.gongkai.document.Document;
import org.gongkai.document.Picture.Image;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/** Reads, checks and composes data files; writes nothing. */
public final class Examiner {
    private final Workshop workshop;
    private final Neighbours neighbours;

    public Examiner(Workshop workshop) {
        this.workshop = workshop;
        this.neighbours = new Neighbours(workshop);
    }

    /** Everything about one data file. */
    public Examined examine(DataFile file, boolean draft) {
        return examine(file, workshop.read(file), draft);
    }

    /** Everything about a data file that is not written yet. */
    public Examined examine(DataFile file, byte[] yaml) {
        return examine(file, workshop.read(file, yaml), true);
    }

    private Examined examine(DataFile file, ReportFile read, boolean draft) {
        List<Finding> findings = new ArrayList<>(workshop.findings());
        findings.addAll(read.findings());
        Optional<Document> document = Optional.empty();
        List<Image> images = List.of();
        List<Unjudged> unjudged = List.of();
        if (read.report().isPresent()) {
            ImageFiles files = new ImageFiles(file, workshop.data());
            Case filled = neighbours.of(read, files);
            findings.addAll(filled.narratives().findings());
            Verdict verdict = Checker.judge(filled);
            findings.addAll(verdict.findings());
            unjudged = verdict.unjudged();
            document = Optional.of(
                    workshop.composer().compose(filled.report(), filled.ledger(), filled.narratives(), draft));
            images = StreamSupport.stream(files.found().spliterator(), false).toList();
        }
        findings.sort(Finding.IN_ORDER);
        return new Examined(file, read, document, images, read.lines(), findings, unjudged);
    }
}
