package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What docs/errors.md says about each code; the file travels inside the jar. */
final class Explanations {
    private static final String FILE = "/org/gongkai/docs/errors.md";
    private static final String HEADING = "### ";

    private final Map<String, String> entries = new LinkedHashMap<>();

    private Explanations(String text) {
        String code = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith(HEADING)) {
                code = line.substring(HEADING.length()).strip();
            } else if (line.startsWith("#")) {
                code = "";
            } else if (!code.isEmpty()) {
                entries.merge(code, line + "\n", String::concat);
            }
        }
    }

    static Explanations read() {
        try (InputStream in = Explanations.class.getResourceAsStream(FILE)) {
            return new Explanations(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> codes() {
        return entries.keySet();
    }

    /** The entry of a code, its code first. */
    Optional<String> of(String code) {
        return Optional.ofNullable(entries.get(code)).map(entry -> code + "\n" + entry.strip());
    }
}
