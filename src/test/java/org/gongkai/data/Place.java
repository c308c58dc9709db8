package org.gongkai.data;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import org.gongkai.model.Finding;

/** Where a finding says that something is wrong. */
public final class Place {
    private static final String NOTHING = "null";

    private Place() {}

    /** A finding points into its file and says in words what is wrong. */
    public static void assertSound(Finding finding, ReportFile file, byte[] bytes, String input) {
        int line = finding.where().line();
        int column = finding.where().column();
        if (line < 1 || line > lines(bytes) || column < 1 || (!file.lines().isEmpty() && column > end(file, line))) {
            fail("%s: no such place: %s", input, finding);
        }
        if ((finding.problem() + finding.remedy()).contains(NOTHING)
                && !file.lines().toString().contains(NOTHING)) {
            fail("%s: says %s: %s", input, NOTHING, finding);
        }
    }

    /** The column after the last character of a line. */
    private static int end(ReportFile file, int line) {
        String text = line <= file.lines().size() ? file.lines().get(line - 1) : "";
        return text.codePointCount(0, text.length()) + 1;
    }

    private static int lines(byte[] bytes) {
        return 1 + (int) new String(bytes, StandardCharsets.ISO_8859_1).lines().count();
    }
}
