package org.gongkai.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.check.Case;
import org.gongkai.check.Case.Surroundings;
import org.gongkai.check.Register;
import org.gongkai.data.ReportFile;
import org.gongkai.form.Ledger;
import org.gongkai.model.Agency;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;
import org.gongkai.narrative.FormPaths;
import org.gongkai.narrative.Images;
import org.gongkai.narrative.Lookup;
import org.gongkai.narrative.Narratives;

/** Puts a report among those it is compared with: its agency's last year, and the agencies below it. They are read when first asked for. */
public final class Neighbours {
    private static final String LAST_YEAR = "上年";
    /** The pictures of other reports are nobody's business here. */
    private static final Images NO_IMAGES = path -> new Lookup.Missing<>("", "");

    private final Workshop workshop;
    private final FormPaths paths;
    private final Supplier<Register> register;

    /** Those of a data folder. */
    public Neighbours(Workshop workshop) {
        this.workshop = workshop;
        this.paths = new FormPaths(workshop.forms().forms());
        this.register =
                Once.of(() -> new Register(workshop.agencies().agencies().values()));
    }

    /**
     * A file that has a report, before the rules.
     *
     * @param sources gets every file that is read for it, now or when a rule asks
     */
    Case of(ReportFile file, Images images, Sources sources) {
        Report report = file.report().orElseThrow();
        Ledger ledger = file.ledger().orElseThrow();
        Supplier<List<Case>> before = Once.of(() -> before(report, sources));
        Supplier<Optional<Case>> lastYear = () -> before.get().stream().findFirst();
        Optional<Ledger> then = mentionsLastYear(report) ? lastYear.get().map(Case::ledger) : Optional.empty();
        Narratives narratives = Narratives.read(report, paths.of(report, ledger, then), images);
        Map<String, Optional<Case>> sameYear = new ConcurrentHashMap<>();
        Surroundings around = new Surroundings(
                lastYear,
                () -> before.get().stream().skip(1).toList(),
                id -> sameYear.computeIfAbsent(id, other -> find(other, report.year(), sources)),
                register.get());
        return new Case(report, ledger, narratives, around);
    }

    /** Last year's file costs as much to read as this year's, so a text must ask for it. */
    private static boolean mentionsLastYear(Report report) {
        return Stream.of(
                        report.narratives().values().stream(),
                        report.tableNotes().values().stream(),
                        report.headings().values().stream(),
                        report.corrections().stream().map(Report.Correction::text),
                        report.title().stream())
                .flatMap(texts -> texts)
                .map(SourceText::text)
                .anyMatch(text -> text.contains(LAST_YEAR));
    }

    /** The same agency's report of the year before, and those of its predecessors. */
    private List<Case> before(Report report, Sources sources) {
        Agency agency = report.agency();
        return Stream.concat(Stream.of(agency.id()), agency.predecessors().stream())
                .distinct()
                .flatMap(id -> find(id, report.year() - 1, sources).stream())
                .toList();
    }

    /** An agency's report of a year, if its file is there and can be read. */
    public Optional<Case> find(String id, int year) {
        return find(id, year, Sources.unasked(workshop.data()));
    }

    private Optional<Case> find(String id, int year, Sources sources) {
        Optional<DataFile> found = workshop.data().find(id, year);
        if (found.isEmpty()) {
            sources.missing(workshop.data().path(id, year));
        }
        return found.map(file -> workshop.read(file, sources))
                .filter(file -> file.report().isPresent())
                .map(file -> of(file, NO_IMAGES, sources));
    }
}
