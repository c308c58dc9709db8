package org.gongkai.site;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what the manifest says of a report with what is in its folder. */
final class Inventory {
    private Inventory() {}

    /**
     * What is left of a report: without files that are gone, and with those that somebody changed marked stale.
     *
     * @param manifest when the manifest was written
     */
    static ManifestEntry of(ManifestEntry entry, int year, Path folder, FileTime manifest) {
        List<OutputFile> there = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (OutputFile file : entry.files()) {
            Path path = folder.resolve(file.name());
            Optional<BasicFileAttributes> now = OutputTree.attributes(path);
            boolean held = now.isPresent() && (file.stale() || OutputTree.holds(path, now.get(), file, manifest));
            now.ifPresent(attributes -> there.add(held ? file : file.asStale()));
            if (!held) {
                lost.add(file.name());
            }
        }
        return lost.isEmpty() ? entry : entry.with(marked(there, lost, entry.id() + "-" + year));
    }

    /** A page is stale when a file that it leads to is gone; everything is when a picture is, which no format can bring back alone. */
    private static List<OutputFile> marked(List<OutputFile> there, List<String> lost, String stem) {
        Set<String> formats = Stream.of(OutputFormat.values())
                .map(format -> format.fileName(stem))
                .collect(Collectors.toSet());
        Set<String> downloads = OutputFormat.DOWNLOADS.stream()
                .map(format -> format.fileName(stem))
                .collect(Collectors.toSet());
        boolean all = !formats.containsAll(lost);
        boolean page = lost.stream().anyMatch(downloads::contains);
        return there.stream()
                .map(file ->
                        all || page && file.name().equals(OutputFormat.HTML.fileName(stem)) ? file.asStale() : file)
                .toList();
    }
}
