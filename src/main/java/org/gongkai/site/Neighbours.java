package org.gongkai.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.check.Case;
import org.gongkai.check.Case.Surroundings;
import org.gongkai.data.ReportFile;
import org.gongkai.form.Ledger;
import org.gongkai.model.Agency;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;
import org.gongkai.narrative.FieldPaths;
import org.gongkai.narrative.Images;
import org.gongkai.narrative.Lookup;
import org.gongkai.narrative.Narratives;

/** Puts a report among those it is compared with: its agency's last year, and the agencies below it. They are read when first asked for. */
public final class Neighbours {
    private static final String LAST_YEAR = "上年";
    /** The pictures of other reports are nobody's business here. */
    private static final Images NO_IMAGES = path -> new Lookup.Missing<>("", "");

    private final Workshop workshop;

    /** Those of a data folder. */
    public Neighbours(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A file that has a report, before the rules. */
    Case of(ReportFile file, Images images) {
        Report report = file.report().orElseThrow();
        Ledger ledger = file.ledger().orElseThrow();
        Supplier<List<Case>> before = Once.of(() -> before(report));
        Supplier<Optional<Case>> lastYear = () -> before.get().stream().findFirst();
        Optional<Ledger> then = mentionsLastYear(report) ? lastYear.get().map(Case::ledger) : Optional.empty();
        Narratives narratives = Narratives.read(report, new FieldPaths(report, ledger, then), images);
        Surroundings around = new Surroundings(
                lastYear,
                () -> before.get().stream().skip(1).toList(),
                id -> find(id, report.year()),
                () -> List.copyOf(workshop.agencies().agencies().values()));
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
    private List<Case> before(Report report) {
        Agency agency = report.agency();
        return Stream.concat(Stream.of(agency.id()), agency.predecessors().stream())
                .distinct()
                .flatMap(id -> find(id, report.year() - 1).stream())
                .toList();
    }

    /** An agency's report of a year, if its file is there and can be read. */
    public Optional<Case> find(String id, int year) {
        return workshop.data()
                .find(id, year)
                .map(workshop::read)
                .filter(file -> file.report().isPresent())
                .map(file -> of(file, NO_IMAGES));
    }
}
