package org.gongkai.site;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the manifest knows of one report.
 *
 * @param rendered see {@link Sources#rendered}; empty while its files are being written
 * @param judged see {@link Sources#judged}
 * @param sources see {@link Sources#names}
 * @param files all that are its own, by name
 * @param adjacent what its page leads to
 */
@JsonPropertyOrder({"id", "rendered", "judged", "sources", "files", "adjacent", "facts"})
public record ManifestEntry(
        String id,
        String rendered,
        String judged,
        List<String> sources,
        List<OutputFile> files,
        Adjacent adjacent,
        Facts facts) {
    public ManifestEntry {
        if (!DataFolder.isId(id)) {
            throw new IllegalArgumentException("no id: " + id);
        }
        sources = List.copyOf(sources);
        files = List.copyOf(files);
        adjacent = Objects.requireNonNullElse(adjacent, Adjacent.NONE);
    }

    /** A report of which only its files are known. */
    static ManifestEntry owning(String id, List<OutputFile> files) {
        List<OutputFile> stale = files.stream().map(OutputFile::asStale).toList();
        return new ManifestEntry(id, "", "", List.of(), stale, Adjacent.NONE, Facts.NONE);
    }

    ManifestEntry with(List<OutputFile> others) {
        return new ManifestEntry(id, rendered, judged, sources, others, adjacent, facts);
    }

    /** With another file in the place of the one of the same name. */
    ManifestEntry replacing(OutputFile other) {
        return with(files.stream()
                .map(file -> file.name().equals(other.name()) ? other : file)
                .toList());
    }

    ManifestEntry leading(Adjacent others) {
        return new ManifestEntry(id, rendered, judged, sources, files, others, facts);
    }

    Optional<OutputFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** Whether a file is there as it would be made now. */
    boolean isCurrent(String name) {
        return file(name).filter(file -> !file.stale()).isPresent();
    }
}
