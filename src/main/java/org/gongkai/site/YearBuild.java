package org.gongkai.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.gongkai.model.Finding;

/**
 * Brings one year of the tree up to date: reports, then the list of them, then the manifest, and last, when no page leads there any more,
 * what no data file stands behind.
 */
final class YearBuild {
    static final String MANIFEST = "manifest.json";
    private static final String INDEX = "index.html";
    /** Into how many shares the reports of a thread fall at least, so that none is left with the last of them. */
    private static final int SHARES = 8;

    private final OutputTree tree;
    private final int year;
    private final Path folder;
    private final Succession succession;
    private final Journal journal;
    private Recovered unfinished = Recovered.NOTHING;
    private final List<ManifestEntry> orphans = new ArrayList<>();
    private final Map<String, Adjacent> pages = new HashMap<>();

    /** @param succession what the year's pages are expected to lead to */
    YearBuild(OutputTree tree, int year, Succession succession) {
        this.tree = tree;
        this.year = year;
        this.folder = tree.folder(year);
        this.succession = succession;
        this.journal = new Journal(folder);
    }

    /**
     * Builds the year but for its end, see {@link #finish}.
     *
     * @param lists writes the list of reports; nothing where no pages are wanted
     * @return whether it got so far
     */
    boolean run(
            DataFolder.Listing listing,
            Hands hands,
            int jobs,
            Optional<Indexes> lists,
            Watcher watcher,
            BooleanSupplier stopped) {
        Optional<Indexes.Year> listed = lists.map(all -> all.year(year));
        try (journal;
                ManifestReader before = open();
                ManifestWriter manifest = new ManifestWriter(tree, folder.resolve(MANIFEST), year);
                Pipeline<List<Turn>> pipeline =
                        new Pipeline<>(jobs, turns -> turns.forEach(turn -> settle(turn, manifest, listed, watcher)))) {
            List<DataFile> files = byId(listing.files());
            Handfuls handfuls = new Handfuls(hands.begin(shift(files)), pipeline, files.size() / (jobs * SHARES));
            Consumer<ManifestEntry> passed = passed(listing, before, handfuls);
            listing.findings().forEach(finding -> watcher.done(misnamed(finding)));
            for (DataFile file : files) {
                if (stopped.getAsBoolean()) {
                    pipeline.drain();
                    return false;
                }
                handfuls.add(new Commission(file, before.take(file.id(), passed)));
            }
            before.rest(passed);
            handfuls.give();
            pipeline.drain();
            tellDamage(before, watcher);
            SitePart site = lists.map(all -> all.lists(listed.get(), manifest::retell, before.lists(), before.time()))
                    .orElseGet(before::lists);
            orphans.forEach(journal::add);
            manifest.finish(site);
            return true;
        }
    }

    private Shift shift(List<DataFile> files) {
        return new Shift(year, files, this::reader, journal, file -> succession.around(year, file.id()));
    }

    /** The reports that have a page, by id, and what it leads to. */
    Map<String, Adjacent> pages() {
        return pages;
    }

    /** In the order of the manifest, which is not that of file names: {@code a-b.yaml} stands before {@code a.yaml}. */
    private static List<DataFile> byId(List<DataFile> files) {
        return files.stream().sorted(Comparator.comparing(DataFile::id)).toList();
    }

    /** Brings these reports up to date; the journal, which stays, tells the next run of them. */
    void only(List<DataFile> some, Hands hands, Watcher watcher) {
        try (journal;
                ManifestReader before = open()) {
            List<DataFile> files = byId(some);
            Hands.Maker maker = hands.begin(shift(files));
            for (DataFile file : files) {
                Commission commission = new Commission(file, before.take(file.id(), passed -> {}));
                maker.take(List.of(commission)).forEach(turn -> turn.outcome().ifPresent(watcher::done));
            }
        }
    }

    /** Takes away all that is ours of a year that has no data any more. */
    void vanish(Watcher watcher) {
        try (journal) {
            List<OutputFile> lists = new ArrayList<>(List.of(OutputFile.of(INDEX, new byte[0])));
            try (ManifestReader before = open()) {
                before.rest(orphans::add);
                tellDamage(before, watcher);
                lists.addAll(before.lists().pages());
            }
            orphans.forEach(journal::add);
            // The manifest goes after what only it names: whoever is interrupted here is told again what there is to
            // take away.
            lists.forEach(page -> PageShelf.delete(tree, folder, page));
            tree.delete(folder.resolve(MANIFEST));
            finish();
            tree.deleteIfEmpty(folder);
        }
    }

    private ManifestReader open() {
        unfinished = journal.recover();
        unfinished.each(entry -> entry.files()
                .forEach(file -> OutputTree.sweep(folder.resolve(entry.id()).resolve(file.name()))));
        return reader();
    }

    private ManifestReader reader() {
        return new ManifestReader(folder.resolve(MANIFEST), unfinished);
    }

    private void tellDamage(ManifestReader before, Watcher watcher) {
        if (before.isDamaged()) {
            watcher.remark(DataFolder.shown(folder.resolve(MANIFEST)) + " 有看不懂的地方，那里记的报告重新生成；其中已撤去的，旧文件要手工删除。");
        }
    }

    /** What becomes of a report that no data file of this name stands behind: it stays if there is one whose name must be mended. */
    private Consumer<ManifestEntry> passed(DataFolder.Listing listing, ManifestReader before, Handfuls handfuls) {
        Set<String> misnamed = new HashSet<>();
        listing.findings()
                .forEach(finding ->
                        misnamed.add(DataFolder.stem(fileName(finding.where().file()))));
        return entry -> {
            if (misnamed.contains(entry.id())) {
                handfuls.add(() -> new Turn(Optional.empty(), Optional.of(left(entry, before))));
            } else {
                orphans.add(ManifestEntry.owning(entry.id(), entry.files()));
            }
        };
    }

    private ManifestEntry left(ManifestEntry entry, ManifestReader before) {
        return Inventory.of(entry, year, folder.resolve(entry.id()), before.time());
    }

    private void settle(Turn turn, ManifestWriter manifest, Optional<Indexes.Year> listed, Watcher watcher) {
        turn.entry().ifPresent(entry -> {
            manifest.add(entry);
            if (ListedYear.isListed(entry)) {
                pages.put(entry.id(), entry.adjacent());
            }
            listed.ifPresent(reports -> reports.add(entry));
        });
        turn.outcome().ifPresent(watcher::done);
    }

    /**
     * Takes away what no data file stands behind any more, and with it the journal. The manifest does not name it any more, the journal
     * does until it is gone.
     */
    void finish() {
        for (ManifestEntry orphan : orphans) {
            Path home = folder.resolve(orphan.id());
            orphan.files().forEach(file -> tree.delete(home.resolve(file.name())));
            tree.deleteIfEmpty(home);
        }
        journal.finish();
    }

    private Outcome misnamed(Finding finding) {
        String shown = finding.where().file();
        DataFile file = new DataFile(folder, shown, fileName(shown), OptionalInt.of(year));
        return Outcome.refused(file, folder, finding);
    }

    private static String fileName(String shown) {
        return shown.substring(shown.lastIndexOf('/') + 1);
    }
}
