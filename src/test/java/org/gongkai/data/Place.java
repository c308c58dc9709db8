package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongkai.model.Finding;

/** Where a finding says that something is wrong. */
public final class Place {
    private static final String NOTHING = "null";

    private Place() {}

    /** A finding points into its file and says in words what is wrong. */
    public static void assertSound(Finding finding, ReportFile file, byte[] bytes, String input) {
        int line = finding.where().line();
        String text = line <= file.lines().size() ? file.lines().get(line - 1) : "";
        assertThat(line).as("%s: %s", input, finding).isBetween(1, lines(bytes));
        if (!file.lines().isEmpty()) {
            assertThat(finding.where().column())
                    .as("%s: %s", input, finding)
                    .isBetween(1, text.codePointCount(0, text.length()) + 1);
        }
        if (!file.lines().toString().contains(NOTHING)) {
            assertThat(finding.problem() + finding.remedy())
                    .as("%s: %s", input, finding)
                    .doesNotContain(NOTHING);
        }
    }

    private static int lines(byte[] bytes) {
        return 1 + (int) new String(bytes, StandardCharsets.ISO_8859_1).lines().count();
    }
}
