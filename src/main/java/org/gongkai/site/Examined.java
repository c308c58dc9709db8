package org.gongkai.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.data.ReportFile;
import org.gongkai.document.Document;
import org.gongkai.document.Picture.Image;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/**
 * A data file after reading, checking and composing.
 *
 * @param document nothing when the file could not be read far enough
 * @param findings all of them, in the order in which they are shown
 * @param unjudged rules that could not be judged
 */
public record Examined(
        DataFile file,
        ReportFile report,
        Optional<Document> document,
        List<Image> images,
        List<String> lines,
        List<Finding> findings,
        List<Unjudged> unjudged) {
    public Examined {
        unjudged = List.copyOf(unjudged);
        images = List.copyOf(images);
        findings = List.copyOf(findings);
    }

    /** The same with more findings. */
    Examined with(List<Finding> more) {
        List<Finding> all = Stream.concat(findings.stream(), more.stream())
                .sorted(Finding.IN_ORDER)
                .toList();
        return new Examined(file, report, document, images, lines, all, unjudged);
    }

    /** Whether nothing may be written but a draft. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    /** Whether it could be read far enough to have a report. */
    public boolean isReadable() {
        return report.report().isPresent();
    }

    /** How many cells the agency left to 0. */
    public int zeroFilled() {
        return report.ledger().map(ledger -> ledger.zeroFilled()).orElse(0);
    }
}
