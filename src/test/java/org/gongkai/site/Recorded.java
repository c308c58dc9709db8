package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
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

    /** The texts of a file under their titles: a title, its lines, a blank line, and so on. */
    public static Map<String, String> sections(Path file) {
        try {
            Map<String, String> sections = new LinkedHashMap<>();
            for (String section : Files.readString(file).split("\n\n")) {
                String title = section.lines().findFirst().orElseThrow();
                String lines = section.substring(title.length()).strip();
                sections.put(title, lines.isEmpty() ? "" : lines + "\n");
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if a file has not exactly these titles in this order; their texts are only asked for to be recorded. */
    public static void assertTitles(Path file, Map<String, Callable<String>> sections) throws Exception {
        if (Boolean.getBoolean("golden.update")) {
            StringBuilder text = new StringBuilder();
            for (Map.Entry<String, Callable<String>> section : sections.entrySet()) {
                text.append(section.getKey()).append('\n');
                text.append(section.getValue().call()).append('\n');
            }
            Files.writeString(file, text.toString());
        }
        assertThat(sections(file).keySet()).containsExactlyElementsOf(sections.keySet());
    }

    /** All that a finding tells. */
    public static String whole(Finding finding) {
        return finding.severity().label() + " " + finding.code() + " "
                + finding.where().line() + ":"
                + finding.where().column() + " " + finding.path() + "\n  " + finding.problem() + "\n"
                + (finding.remedy().isEmpty() ? "" : "  → " + finding.remedy() + "\n");
    }
}
