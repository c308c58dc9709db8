package org.gongkai.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What became of one data file.
 *
 * @param title the report's title, or the file's path if it has none
 * @param folder where its files are
 * @param written the formats written; empty after an error
 */
public record Outcome(Examined examined, String title, Path folder, Set<OutputFormat> written) {
    public Outcome {
        written = Set.copyOf(written);
    }

    /** Whether its files were written. */
    public boolean isDone() {
        return !written.isEmpty();
    }

    /** How many findings of a severity there are. */
    public long count(org.gongkai.model.Severity severity) {
        return examined.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What an agency that failed leaves behind: nothing new. */
    static Outcome refused(Examined examined, Path folder) {
        return new Outcome(examined, examined.file().shown(), folder, Set.copyOf(List.of()));
    }
}
