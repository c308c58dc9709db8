package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Picture;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.SourceText;

/** What the reader of one text has at hand: where to look things up, where characters stand, and the findings so far. */
final class Desk {
    private final SourceText source;
    private final Fields fields;
    private final Images images;
    private final List<Finding> findings = new ArrayList<>();

    Desk(SourceText source, Fields fields, Images images) {
        this.source = source;
        this.fields = fields;
        this.images = images;
    }

    /** The place of a character of the source. */
    Location at(int offset) {
        return source.at(offset);
    }

    /** Adds a finding at a character of the source. */
    void error(String code, int offset, String problem, String remedy) {
        findings.add(Finding.error(code, at(offset), "", problem, remedy));
    }

    /** What a path prints as, or nothing and a finding. */
    Optional<String> field(String path, int offset) {
        return found("TEXT-FIELD", fields.find(path), offset);
    }

    /** An image, or nothing and a finding. */
    Optional<Picture.Image> image(String path, int offset) {
        return found("TEXT-IMAGE", images.find(path), offset);
    }

    private <T> Optional<T> found(String code, Lookup<T> lookup, int offset) {
        return Optional.ofNullable(lookup.or(missing -> {
            error(code, offset, missing.problem(), missing.remedy());
            return null;
        }));
    }

    /** All findings, in the order in which they were met. */
    List<Finding> findings() {
        return findings;
    }
}
