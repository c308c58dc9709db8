package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finished year of the output tree, for those who take reports elsewhere. A report is told if its files are there, whole, and what its
 * data file gives now; of any other it is said why not. Nobody else writes the tree meanwhile.
 */
public final class BuiltYear implements AutoCloseable {
    private static final List<OutputFormat> ATTACHMENTS = List.of(OutputFormat.DOCX, OutputFormat.PDF);

    private final Workshop workshop;
    private final OutputTree tree;
    private final int year;
    private final Renderers renderers;
    private final Examiner examiner;
    private final Conditions conditions;
    private final BuildLock lock;

    private BuiltYear(Workshop workshop, OutputTree tree, int year, BuildLock lock) {
        this.workshop = workshop;
        this.tree = tree;
        this.year = year;
        this.renderers = new Renderers(workshop);
        this.examiner = new Examiner(workshop);
        this.conditions = Conditions.of(workshop, false);
        this.lock = lock;
    }

    /** Who takes the reports, on the thread that asks for them. */
    public interface Visitor {
        /** The next report, in order of ids. */
        void report(BuiltReport report);

        /**
         * A report that cannot be taken.
         *
         * @param shown its data file, or where that would be
         * @param reason a Chinese sentence
         */
        void leftOut(String shown, String reason);
    }

    /** Why a report is left out. */
    private static final class LeftOut extends Exception {
        private static final long serialVersionUID = 1L;

        LeftOut(String reason) {
            super(reason);
        }
    }

    /** Whether a year has been built. */
    public static boolean isThere(OutputTree tree, int year) {
        return Files.isRegularFile(tree.folder(year).resolve(YearBuild.MANIFEST));
    }

    /**
     * Opens a year and keeps others from writing the tree.
     *
     * @throws OutputException when the year is not finished, or somebody writes it
     */
    public static BuiltYear open(Workshop workshop, OutputTree tree, int year) {
        BuildLock lock = BuildLock.take(tree);
        try {
            if (new Journal(tree.folder(year)).isLeft()) {
                throw new OutputException(year + " 年度上次没有生成完，" + remedy(year));
            }
            return new BuiltYear(workshop, tree, year, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Which year it is. */
    public int year() {
        return year;
    }

    private static String remedy(int year) {
        return "先运行 gongkai build --year " + year + "。";
    }

    /**
     * Tells all reports of the year; holds only a few at a time.
     *
     * @param jobs how many are looked at side by side
     */
    public void each(int jobs, Visitor visitor) {
        DataFolder.Listing listing = workshop.data().list(year);
        listing.findings().forEach(finding -> visitor.leftOut(finding.where().file(), finding.problem()));
        try (ManifestReader manifest =
                        new ManifestReader(tree.folder(year).resolve(YearBuild.MANIFEST), Recovered.NOTHING);
                Pipeline<Consumer<Visitor>> pipeline = new Pipeline<>(jobs, told -> told.accept(visitor))) {
            Consumer<ManifestEntry> orphan = entry -> pipeline.give(() -> orphan(entry));
            List<DataFile> files = listing.files().stream()
                    .sorted(Comparator.comparing(DataFile::id))
                    .toList();
            for (DataFile file : files) {
                Optional<ManifestEntry> entry = manifest.take(file.id(), orphan);
                pipeline.give(() -> look(file, entry));
            }
            manifest.rest(orphan);
            pipeline.drain();
            if (manifest.isDamaged()) {
                throw new OutputException(
                        DataFolder.shown(tree.folder(year).resolve(YearBuild.MANIFEST)) + " 有看不懂的地方，" + remedy(year));
            }
        }
    }

    private Consumer<Visitor> orphan(ManifestEntry entry) {
        String shown = DataFolder.shown(workshop.data().path(entry.id(), year));
        return visitor -> visitor.leftOut(shown, "数据文件没有了，" + remedy(year));
    }

    private Consumer<Visitor> look(DataFile file, Optional<ManifestEntry> entry) {
        try {
            BuiltReport report = read(file, entry);
            return visitor -> visitor.report(report);
        } catch (LeftOut e) {
            return visitor -> visitor.leftOut(file.shown(), e.getMessage());
        }
    }

    private BuiltReport read(DataFile file, Optional<ManifestEntry> known) throws LeftOut {
        Sources sources = new Sources(workshop.data());
        Examined examined = examiner.examine(file, false, sources);
        if (!Press.accepts(examined)) {
            throw new LeftOut("数据有错误，用 gongkai check 查看。");
        }
        ManifestEntry entry = known.orElseThrow(() -> new LeftOut("还没有生成，" + remedy(year)));
        if (!entry.rendered().equals(sources.rendered(conditions))) {
            throw new LeftOut("生成以后数据、模板或字体改过，或者生成的是草稿，" + remedy(year));
        }
        SortedMap<String, byte[]> attachments = new TreeMap<>();
        for (OutputFormat format : ATTACHMENTS) {
            String name = format.fileName(entry.id() + "-" + year);
            OutputFile attachment = entry.file(name)
                    .filter(there -> !there.stale())
                    .orElseThrow(() -> new LeftOut("没有生成 " + format.name() + "，" + remedy(year)));
            attachments.put(name, content(entry, attachment));
        }
        SortedMap<String, byte[]> pictures = new TreeMap<>();
        for (OutputFile picture : pictures(entry)) {
            pictures.put(picture.name(), content(entry, picture));
        }
        byte[] fragment = renderers.fragment(examined.document().orElseThrow());
        return new BuiltReport(examined.document().orElseThrow(), fragment, attachments, pictures);
    }

    /** Of a report's files those that are no rendering of it. */
    private List<OutputFile> pictures(ManifestEntry entry) {
        Set<String> rendered = Stream.of(OutputFormat.values())
                .map(format -> format.fileName(entry.id() + "-" + year))
                .collect(Collectors.toSet());
        return entry.files().stream()
                .filter(file -> !rendered.contains(file.name()))
                .toList();
    }

    private byte[] content(ManifestEntry entry, OutputFile file) throws LeftOut {
        Path path = tree.folder(year, entry.id()).resolve(file.name());
        try {
            byte[] content = Files.readAllBytes(path);
            if (!OutputFile.of(file.name(), content).equals(file)) {
                throw new LeftOut(DataFolder.shown(path) + " 在生成以后被改动过，" + remedy(year));
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new LeftOut(DataFolder.shown(path) + " 没有了，" + remedy(year));
        } catch (IOException e) {
            throw new LeftOut("读不了 " + DataFolder.shown(path) + "。");
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
