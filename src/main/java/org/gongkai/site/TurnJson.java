package org.gongkai.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Finding;

/** Turns and manifest entries as text, for whoever sends them from one machine to another; a line each. */
public final class TurnJson {
    private TurnJson() {}

    private record Sent(
            Outcome.State state,
            Set<OutputFormat> written,
            Counts counts,
            List<Finding> findings,
            List<String> lines,
            Optional<ManifestEntry> entry) {}

    /**
     * A turn that has an outcome.
     *
     * @param all whether all its findings are wanted, or only those of a report that was refused
     */
    public static String write(Turn turn, boolean all) {
        Outcome outcome = turn.outcome().orElseThrow();
        boolean told = all || !outcome.isDone();
        return ManifestJson.MAPPER.writeValueAsString(new Sent(
                outcome.state(),
                outcome.written(),
                outcome.counts(),
                told ? outcome.findings() : List.of(),
                outcome.isDone() ? List.of() : outcome.lines(),
                turn.entry()));
    }

    /** The turn of a data file. */
    public static Turn read(String text, DataFile file, Path folder) {
        Sent sent = ManifestJson.MAPPER.readValue(text, Sent.class);
        Outcome outcome =
                new Outcome(file, sent.state(), folder, sent.written(), sent.counts(), sent.findings(), sent.lines());
        return new Turn(Optional.of(outcome), sent.entry());
    }

    /** An entry. */
    public static String write(ManifestEntry entry) {
        return ManifestJson.MAPPER.writeValueAsString(entry);
    }

    /** The entry that was written so. */
    public static ManifestEntry readEntry(String text) {
        return ManifestJson.MAPPER.readValue(text, ManifestEntry.class);
    }
}
