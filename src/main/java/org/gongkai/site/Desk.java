package org.gongkai.site;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where the reports of a year are made and put into place, on whatever machine. Safe for any number of threads. */
public final class Desk implements Hands.Maker {
    /** How many reports go through a step together: what more of them hold outlives the collector's young generation. */
    static final int HANDFUL = 6;

    private final ReportMaker maker;
    private final OutputTree tree;
    private final int year;
    private final Path folder;
    private final FileTime manifest;
    private final Consumer<ManifestEntry> journal;
    private final Function<DataFile, Adjacent> around;

    /**
     * A desk for a year.
     *
     * @param manifest when the manifest was written
     * @param journal is told before a report's files change, and when they are all there
     * @param around what a report's page is to lead to
     */
    public Desk(
            ReportMaker maker,
            OutputTree tree,
            int year,
            FileTime manifest,
            Consumer<ManifestEntry> journal,
            Function<DataFile, Adjacent> around) {
        this.maker = maker;
        this.tree = tree;
        this.year = year;
        this.folder = tree.folder(year);
        this.manifest = manifest;
        this.journal = journal;
        this.around = around;
    }

    /**
     * Makes reports and puts their files into place, a handful at a time.
     *
     * @throws OutputException when the disk does not let us: then no report would fare better
     */
    @Override
    public List<Turn> take(List<Commission> commissions) {
        List<Turn> turns = new ArrayList<>();
        for (int from = 0; from < commissions.size(); from += HANDFUL) {
            turns.addAll(handful(commissions.subList(from, Math.min(from + HANDFUL, commissions.size()))));
        }
        return turns;
    }

    private List<Turn> handful(List<Commission> commissions) {
        List<Making> makings = commissions.stream().map(this::begin).toList();
        maker.steps().forEach(step -> makings.forEach(making -> making.take(step)));
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < makings.size(); i++) {
            Made made = written(makings.get(i), commissions.get(i).before());
            turns.add(new Turn(Optional.of(made.outcome()), made.entry()));
        }
        return turns;
    }

    /** The report with its files in place. */
    private Made written(Making making, Optional<ManifestEntry> before) {
        try {
            write(making.folder, making.made(), before);
            return making.made();
        } catch (OutputException e) {
            throw e;
        } catch (RuntimeException e) {
            return Made.failed(making, e);
        }
    }

    private Making begin(Commission commission) {
        DataFile file = commission.file();
        Path home = folder.resolve(file.id());
        Optional<ManifestEntry> known = commission
                .before()
                .map(entry -> Inventory.of(entry, year, home, manifest))
                .filter(entry -> !entry.files().isEmpty());
        return new Making(file, home, known, () -> around.apply(file));
    }

    private void write(Path home, Made made, Optional<ManifestEntry> before) {
        if (made.files().isEmpty()) {
            return;
        }
        ManifestEntry entry = made.entry().orElseThrow();
        Map<String, OutputFile> ours = new TreeMap<>();
        before.ifPresent(known -> known.files().forEach(file -> ours.put(file.name(), file)));
        entry.files().forEach(file -> ours.put(file.name(), file));
        journal.accept(ManifestEntry.owning(entry.id(), List.copyOf(ours.values())));
        made.files().forEach((name, bytes) -> OutputTree.replace(home.resolve(name), bytes));
        ours.keySet().stream()
                .filter(name -> entry.file(name).isEmpty())
                .forEach(name -> tree.delete(home.resolve(name)));
        journal.accept(entry);
    }
}
