package org.gongkai.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.render.docx.ReferenceFault;

/**
 * Brings one year of the tree up to date: reports, then the list of them, then the manifest, and last what no data file stands behind any
 * more.
 */
final class YearBuild {
    static final String MANIFEST = "manifest.json";
    private static final String INDEX = "index.html";

    private final OutputTree tree;
    private final int year;
    private final Path folder;
    private final Journal journal;
    private final List<ManifestEntry> orphans = new ArrayList<>();

    YearBuild(OutputTree tree, int year) {
        this.tree = tree;
        this.year = year;
        this.folder = tree.folder(year);
        this.journal = new Journal(folder);
    }

    /** One data file after its turn; an entry alone is of a report whose data file has a name that cannot be. */
    private record Step(Optional<Outcome> outcome, Optional<ManifestEntry> entry) {}

    /**
     * Builds the year.
     *
     * @param lists writes the list of reports; nothing where no pages are wanted
     * @return whether it was finished
     */
    boolean run(
            DataFolder.Listing listing,
            ReportMaker maker,
            int jobs,
            Optional<Indexes> lists,
            Watcher watcher,
            BooleanSupplier stopped) {
        Optional<Indexes.Year> listed = lists.map(all -> all.year(year));
        try (journal;
                ManifestReader before = open();
                ManifestWriter manifest = new ManifestWriter(tree, folder.resolve(MANIFEST), year);
                Pipeline<Step> pipeline = new Pipeline<>(jobs, step -> settle(step, manifest, listed, watcher))) {
            Consumer<ManifestEntry> passed = passed(listing, before, pipeline);
            listing.findings().forEach(finding -> watcher.done(misnamed(finding)));
            for (DataFile file : byId(listing)) {
                if (stopped.getAsBoolean()) {
                    pipeline.drain();
                    return false;
                }
                Optional<ManifestEntry> known = before.take(file.id(), passed);
                pipeline.give(() -> one(file, known, before, maker));
            }
            before.rest(passed);
            pipeline.drain();
            tellDamage(before, watcher);
            SitePart pages = lists.map(all -> all.lists(listed.get(), before.lists(), before.time()))
                    .orElseGet(before::lists);
            orphans.forEach(journal::add);
            manifest.finish(pages);
            takeAway();
            return true;
        }
    }

    /** In the order of the manifest, which is not that of file names: {@code a-b.yaml} stands before {@code a.yaml}. */
    private static List<DataFile> byId(DataFolder.Listing listing) {
        return listing.files().stream()
                .sorted(Comparator.comparing(DataFile::id))
                .toList();
    }

    /** Takes away all that is ours of a year that has no data any more. */
    void vanish(Watcher watcher) {
        try (journal) {
            List<OutputFile> pages = new ArrayList<>(List.of(OutputFile.of(INDEX, new byte[0])));
            try (ManifestReader before = open()) {
                before.rest(orphans::add);
                tellDamage(before, watcher);
                pages.addAll(before.lists().pages());
            }
            orphans.forEach(journal::add);
            tree.delete(folder.resolve(MANIFEST));
            pages.forEach(page -> PageShelf.delete(tree, folder, page));
            takeAway();
            tree.deleteIfEmpty(folder);
        }
    }

    private ManifestReader open() {
        SortedMap<String, ManifestEntry> unfinished = new TreeMap<>(journal.recover());
        unfinished
                .values()
                .forEach(entry -> entry.files()
                        .forEach(file -> tree.sweep(folder.resolve(entry.id()).resolve(file.name()))));
        return new ManifestReader(folder.resolve(MANIFEST), unfinished);
    }

    private void tellDamage(ManifestReader before, Watcher watcher) {
        if (before.isDamaged()) {
            watcher.remark(DataFolder.shown(folder.resolve(MANIFEST)) + " 有看不懂的地方，那里记的报告重新生成；其中已撤去的，旧文件要手工删除。");
        }
    }

    /** What becomes of a report that no data file of this name stands behind: it stays if there is one whose name must be mended. */
    private Consumer<ManifestEntry> passed(DataFolder.Listing listing, ManifestReader before, Pipeline<Step> pipeline) {
        Set<String> misnamed = new HashSet<>();
        listing.findings()
                .forEach(finding ->
                        misnamed.add(DataFolder.stem(fileName(finding.where().file()))));
        return entry -> {
            if (misnamed.contains(entry.id())) {
                pipeline.give(() -> new Step(Optional.empty(), Optional.of(left(entry, before))));
            } else {
                orphans.add(ManifestEntry.owning(entry.id(), entry.files()));
            }
        };
    }

    private ManifestEntry left(ManifestEntry entry, ManifestReader before) {
        return Inventory.of(entry, year, folder.resolve(entry.id()), before.time());
    }

    private Step one(DataFile file, Optional<ManifestEntry> before, ManifestReader reader, ReportMaker maker) {
        Optional<ManifestEntry> known = before.map(entry -> left(entry, reader));
        try {
            Made made = maker.make(file, folder.resolve(file.id()), known);
            write(file.id(), made, before);
            return new Step(Optional.of(made.outcome()), made.entry());
        } catch (OutputException | ReferenceFault e) {
            throw e;
        } catch (RuntimeException e) {
            Finding fault = Finding.error(
                    "FAULT", Location.top(file.shown()), "", "生成时程序出错：" + e + "。", "请把这份数据文件和 --debug 的输出发给开发者。");
            return new Step(Optional.of(refused(file, fault)), known);
        }
    }

    private void write(String id, Made made, Optional<ManifestEntry> before) {
        if (made.files().isEmpty()) {
            return;
        }
        ManifestEntry entry = made.entry().orElseThrow();
        Map<String, OutputFile> ours = new TreeMap<>();
        before.ifPresent(known -> known.files().forEach(file -> ours.put(file.name(), file)));
        entry.files().forEach(file -> ours.put(file.name(), file));
        journal.add(ManifestEntry.owning(id, List.copyOf(ours.values())));
        Path home = folder.resolve(id);
        made.files().forEach((name, bytes) -> tree.write(home.resolve(name), bytes));
        ours.keySet().stream()
                .filter(name -> entry.file(name).isEmpty())
                .forEach(name -> tree.delete(home.resolve(name)));
        journal.add(entry);
    }

    private static void settle(Step step, ManifestWriter manifest, Optional<Indexes.Year> listed, Watcher watcher) {
        step.entry().ifPresent(entry -> {
            manifest.add(entry);
            listed.ifPresent(reports -> reports.add(entry));
        });
        step.outcome().ifPresent(watcher::done);
    }

    /** The manifest does not name them any more, the journal does until they are gone. */
    private void takeAway() {
        for (ManifestEntry orphan : orphans) {
            Path home = folder.resolve(orphan.id());
            orphan.files().forEach(file -> tree.delete(home.resolve(file.name())));
            tree.deleteIfEmpty(home);
        }
        journal.finish();
    }

    private Outcome misnamed(Finding finding) {
        String shown = finding.where().file();
        return refused(new DataFile(folder, shown, fileName(shown), OptionalInt.of(year)), finding);
    }

    private Outcome refused(DataFile file, Finding finding) {
        return new Outcome(
                file, Outcome.State.REFUSED, folder, Set.of(), new Counts(1, 0, 0, 0), List.of(finding), List.of());
    }

    private static String fileName(String shown) {
        return shown.substring(shown.lastIndexOf('/') + 1);
    }
}
