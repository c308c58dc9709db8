package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;

/**
 * Has pages of a finished year lead to what there is in the years beside it, where that came out otherwise than expected, or was built
 * since. A page whose report would be another now is not made anew; it only loses links that lead nowhere.
 */
final class Relinking {
    private static final String INDEX = OutputFormat.HTML.fileName("");

    private final Workshop workshop;
    private final OutputTree tree;
    private final Order order;
    private final int year;
    private final Path folder;
    private final Journal journal;
    private final Examiner examiner;
    private final Press press;
    private final Conditions conditions;
    private int changed;
    private int left;

    Relinking(Workshop workshop, OutputTree tree, Order order, int year) {
        this.workshop = workshop;
        this.tree = tree;
        this.order = order;
        this.year = year;
        this.folder = tree.folder(year);
        this.journal = new Journal(folder);
        this.examiner = new Examiner(workshop);
        this.press = new Press(workshop);
        this.conditions = Conditions.of(workshop, order.draft());
    }

    /** How many pages were changed. */
    int changed() {
        return changed;
    }

    /** How many pages ought to lead elsewhere but would be others altogether. */
    int left() {
        return left;
    }

    private record Relinked(ManifestEntry entry, boolean changed, boolean left) {}

    /**
     * Does it; the journal is left to whoever finishes the year.
     *
     * @param astray where pages should lead, by id
     * @return whether it was finished
     */
    boolean run(SortedMap<String, Adjacent> astray, int jobs, BooleanSupplier stopped) {
        Path file = folder.resolve(YearBuild.MANIFEST);
        // The journal may tell of reports that go, which the manifest does not any more.
        try (journal;
                ManifestReader before = new ManifestReader(file, Recovered.NOTHING);
                ManifestWriter manifest = new ManifestWriter(tree, file, year);
                Pipeline<Relinked> pipeline = new Pipeline<>(jobs, done -> {
                    manifest.add(done.entry);
                    changed += done.changed ? 1 : 0;
                    left += done.left ? 1 : 0;
                })) {
            before.rest(entry -> {
                if (!stopped.getAsBoolean()) {
                    pipeline.give(() -> relinked(entry, astray.getOrDefault(entry.id(), entry.adjacent())));
                }
            });
            pipeline.drain();
            if (stopped.getAsBoolean()) {
                return false;
            }
            manifest.finish(before.lists());
            return true;
        }
    }

    private Relinked relinked(ManifestEntry entry, Adjacent around) {
        if (entry.adjacent().equals(around)) {
            return new Relinked(entry, false, false);
        }
        boolean wanted = order.formats().contains(OutputFormat.HTML);
        Optional<byte[]> page = wanted ? page(entry, around) : Optional.empty();
        if (page.isPresent()) {
            ManifestEntry done =
                    entry.replacing(OutputFile.of(INDEX, page.get())).leading(around);
            return new Relinked(put(entry, done, page.get()), true, false);
        }
        Adjacent within = entry.adjacent().within(around);
        if (within.equals(entry.adjacent())) {
            return new Relinked(entry, false, wanted);
        }
        byte[] struck = struck(entry, within);
        // Other bytes than rendering would give.
        ManifestEntry done =
                entry.replacing(OutputFile.of(INDEX, struck).asStale()).leading(within);
        return new Relinked(put(entry, done, struck), true, false);
    }

    /** The page with these links, unless its report would be another now. */
    private Optional<byte[]> page(ManifestEntry entry, Adjacent around) {
        Optional<DataFile> file = workshop.data().find(entry.id(), year);
        if (file.isEmpty() || !entry.isCurrent(INDEX)) {
            return Optional.empty();
        }
        Sources sources = new Sources(workshop.data());
        Examined examined = examiner.examine(file.get(), order.draft(), sources);
        if (!Press.accepts(examined) || !entry.rendered().equals(sources.rendered(conditions))) {
            return Optional.empty();
        }
        return Optional.of(press.page(examined, Map.of(), Beside.all(entry, around)));
    }

    private byte[] struck(ManifestEntry entry, Adjacent within) {
        Path file = folder.resolve(entry.id()).resolve(INDEX);
        SortedSet<String> lost = YearLinks.pages(year, entry.adjacent());
        lost.removeAll(YearLinks.pages(year, within));
        try {
            return YearLinks.without(Files.readAllBytes(file), lost);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** Until the page is there, the journal says that it may be another and leads where it did. */
    private ManifestEntry put(ManifestEntry before, ManifestEntry done, byte[] page) {
        journal.add(before.replacing(OutputFile.of(INDEX, page).asStale()));
        OutputTree.replace(folder.resolve(done.id()).resolve(INDEX), page);
        journal.add(done);
        return done;
    }
}
