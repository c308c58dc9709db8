package org.gongkai.site;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.render.docx.ReferenceFault;

/** Where the reports of a year are made and put into place, on whatever machine. Safe for any number of threads. */
public final class Desk implements Hands.Maker {
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
     * Makes a report and puts its files into place.
     *
     * @throws OutputException when the disk does not let us: then no report would fare better
     */
    @Override
    public Turn take(DataFile file, Optional<ManifestEntry> before) {
        Path home = folder.resolve(file.id());
        Optional<ManifestEntry> known = before.map(entry -> Inventory.of(entry, year, home, manifest))
                .filter(entry -> !entry.files().isEmpty());
        try {
            Made made = maker.make(file, home, known, around.apply(file));
            write(home, made, before);
            return new Turn(Optional.of(made.outcome()), made.entry());
        } catch (OutputException | ReferenceFault e) {
            throw e;
        } catch (RuntimeException e) {
            Finding fault = Finding.error(
                    "FAULT", Location.top(file.shown()), "", "生成时程序出错：" + e + "。", "请把这份数据文件和 --debug 的输出发给开发者。");
            return new Turn(Optional.of(refused(file, home, fault)), known);
        }
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

    static Outcome refused(DataFile file, Path folder, Finding finding) {
        return new Outcome(
                file, Outcome.State.REFUSED, folder, Set.of(), new Counts(1, 0, 0, 0), List.of(finding), List.of());
    }
}
