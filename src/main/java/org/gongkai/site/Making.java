package org.gongkai.site;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.render.docx.ReferenceFault;

/** One report on its way through the steps of {@link ReportMaker}, and what they have made of it so far. For one thread at a time. */
final class Making {
    final DataFile file;
    /** Where the report's files are or will be. */
    final Path folder;
    /** What was made before and is still there. */
    final Optional<ManifestEntry> known;
    /** What the report's page is to lead to. */
    final Supplier<Adjacent> around;

    /** Files to be written, by name, in the order in which they are best written. */
    final Map<String, byte[]> files = new LinkedHashMap<>();

    private Optional<Accepted> accepted = Optional.empty();
    private Optional<Made> made = Optional.empty();

    /**
     * A report that was looked at and will be made, or made again in part.
     *
     * @param rendered see {@link ManifestEntry#rendered}
     * @param same whether its files would be the same but for where its page leads
     */
    record Accepted(
            Examined examined, Release release, Sources sources, String rendered, Adjacent leads, boolean same) {}

    Making(DataFile file, Path folder, Optional<ManifestEntry> known, Supplier<Adjacent> around) {
        this.file = file;
        this.folder = folder;
        this.known = known;
        this.around = around;
    }

    /**
     * Takes a step unless the report's way has ended. A fault of ours ends it for this report alone.
     *
     * @throws OutputException when the disk does not let us: then no report would fare better
     * @throws ReferenceFault likewise
     */
    void take(Consumer<Making> step) {
        if (made.isPresent()) {
            return;
        }
        try {
            step.accept(this);
        } catch (OutputException | ReferenceFault e) {
            throw e;
        } catch (RuntimeException e) {
            end(Made.failed(this, e));
        }
    }

    void accept(Accepted looked) {
        accepted = Optional.of(looked);
    }

    Accepted accepted() {
        return accepted.orElseThrow();
    }

    void end(Made result) {
        made = Optional.of(result);
    }

    Made made() {
        return made.orElseThrow();
    }
}
