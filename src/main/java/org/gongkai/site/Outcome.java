package org.gongkai.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongkai.model.Finding;

/**
 * What became of one data file.
 *
 * @param folder where its files are
 * @param written the formats that are there for it now; empty after an error
 * @param findings all of them; empty for a report that nothing has changed for, whose findings only {@code counts} tells
 * @param lines the data file's lines where there are findings to show on them
 */
public record Outcome(
        DataFile file,
        State state,
        Path folder,
        Set<OutputFormat> written,
        Counts counts,
        List<Finding> findings,
        List<String> lines) {
    public Outcome {
        written = Set.copyOf(written);
        findings = List.copyOf(findings);
        lines = List.copyOf(lines);
    }

    /** What was done. */
    public enum State {
        /** Its files were written. */
        MADE,
        /** Its files are as they would be made now. */
        UNCHANGED,
        /** Nothing was written; what had been made before stays. */
        REFUSED
    }

    /** Whether its files are there. */
    public boolean isDone() {
        return state != State.REFUSED;
    }

    /** Of a data file that was not even looked at, or in vain. */
    static Outcome refused(DataFile file, Path folder, Finding finding) {
        return new Outcome(file, State.REFUSED, folder, Set.of(), new Counts(1, 0, 0, 0), List.of(finding), List.of());
    }

    /** After looking at a data file. */
    static Outcome of(Examined examined, State state, Path folder, Set<OutputFormat> written) {
        // Reports in line to be told of would hold their whole text.
        List<String> lines = examined.findings().isEmpty() ? List.of() : examined.lines();
        return new Outcome(examined.file(), state, folder, written, Counts.of(examined), examined.findings(), lines);
    }
}
