package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.model.Finding;

/** Golden files: what somebody has looked at and found right. {@code -Dgolden.update} records what is made now instead. */
public final class Recorded {
    private Recorded() {}

    /** Fails if a file does not hold exactly this text. */
    public static void assertIs(Path file, String text) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, text);
            }
            assertThat(text)
                    .as("-Dgolden.update rewrites " + file + ": look at what changed")
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a finding tells. */
    public static String whole(Finding finding) {
        return finding.severity().label() + " " + finding.code() + " "
                + finding.where().line() + ":"
                + finding.where().column() + " " + finding.path() + "\n  " + finding.problem() + "\n"
                + (finding.remedy().isEmpty() ? "" : "  → " + finding.remedy() + "\n");
    }
}
