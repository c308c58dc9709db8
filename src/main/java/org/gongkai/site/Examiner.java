package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
        return examine(file, draft, Sources.unasked(workshop.data()));
    }

    /** Everything about a data file that is not written yet. */
    public Examined examine(DataFile file, byte[] yaml) {
        Sources sources = Sources.unasked(workshop.data());
        return examine(file, workshop.read(file, yaml, sources), sources, composing(true));
    }

    /** As above; {@code sources} gets every file that was looked for. */
    Examined examine(DataFile file, boolean draft, Sources sources) {
        return examine(file, workshop.read(file, sources), sources, composing(draft));
    }

    private Function<Case, Optional<Document>> composing(boolean draft) {
        return filled ->
                Optional.of(workshop.composer().compose(filled.report(), filled.ledger(), filled.narratives(), draft));
    }

    private Examined examine(
            DataFile file, ReportFile read, Sources sources, Function<Case, Optional<Document>> composer) {
        List<Finding> findings = new ArrayList<>(workshop.findings());
        findings.addAll(read.findings());
        Optional<Document> document = Optional.empty();
        List<Image> images = List.of();
        List<Unjudged> unjudged = List.of();
        if (read.report().isPresent()) {
            ImageFiles files = new ImageFiles(file, workshop.data(), sources);
            Case filled = neighbours.of(read, files, sources);
            findings.addAll(filled.narratives().findings());
            document = composer.apply(filled);
            images = StreamSupport.stream(files.found().spliterator(), false).toList();
            sources.composed();
            Verdict verdict = Checker.judge(filled);
            findings.addAll(verdict.findings());
            unjudged = verdict.unjudged();
        }
        findings.sort(Finding.IN_ORDER);
        return new Examined(file, read, document, images, read.lines(), findings, unjudged);
    }

    /**
     * Everything about some data files but their documents, which nobody asks for who only checks.
     *
     * @param jobs how many are looked at a time
     * @param told gets each in the order of the files, on the calling thread
     */
    public void check(List<DataFile> files, int jobs, Consumer<Examined> told) {
        try (Pipeline<Examined> pipeline = new Pipeline<>(jobs, told)) {
            files.forEach(file -> pipeline.give(() -> check(file)));
            pipeline.drain();
        }
    }

    private Examined check(DataFile file) {
        Sources sources = Sources.unasked(workshop.data());
        return examine(file, workshop.read(file, sources), sources, filled -> Optional.empty());
    }
}
