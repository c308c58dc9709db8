package org.gongkai.site;

import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The work of one year: its data files, what the last run left, and the journal. */
public final class Shift {
    private final int year;
    private final List<DataFile> files;
    private final Supplier<ManifestReader> before;
    private final Journal journal;
    private final Function<DataFile, Adjacent> around;

    Shift(
            int year,
            List<DataFile> files,
            Supplier<ManifestReader> before,
            Journal journal,
            Function<DataFile, Adjacent> around) {
        this.year = year;
        this.files = files;
        this.before = before;
        this.journal = journal;
        this.around = around;
    }

    /** The report year. */
    public int year() {
        return year;
    }

    /** In order of ids. */
    public List<DataFile> files() {
        return files;
    }

    /** What a report's page is to lead to. */
    public Adjacent around(DataFile file) {
        return around.apply(file);
    }

    /** When the manifest was written; before all time if there is none. */
    public FileTime manifest() {
        try (ManifestReader reader = before.get()) {
            return reader.time();
        }
    }

    /** Tells what the last run left, in order of ids. */
    public void known(Consumer<ManifestEntry> told) {
        try (ManifestReader reader = before.get()) {
            reader.rest(told);
        }
    }

    /**
     * Says in the journal, for all reports at once, what those are about to write that the manifest does not know: for hands that cannot
     * say it one by one. From then on the year is unfinished.
     */
    public void announce(Set<OutputFormat> formats) {
        Set<String> known = new HashSet<>();
        known(entry -> known.add(entry.id()));
        journal.begin();
        files.stream()
                .filter(file -> !known.contains(file.id()))
                .map(file -> planned(file, formats))
                .forEach(journal::add);
        journal.close();
    }

    private ManifestEntry planned(DataFile file, Set<OutputFormat> formats) {
        String stem = file.id() + "-" + year;
        return ManifestEntry.owning(
                file.id(),
                formats.stream()
                        .map(format -> new OutputFile(format.fileName(stem), 0, "", true))
                        .toList());
    }

    Journal journal() {
        return journal;
    }
}
