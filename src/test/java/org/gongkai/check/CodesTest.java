package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.junit.jupiter.api.Test;

/** Every code is explained in docs/errors.md, nothing else is, and rules are known where they can be waived. */
class CodesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+|FORM|FAULT|VERIFY)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^### ([A-Z0-9-]+)$");
    private static final Pattern ENTRY = Pattern.compile("\\n\\n- 级别：.+\\n- 现象：.+\\n- 原因：.+\\n- 改法：.+\\n");
    /** Looks like a code and is none. */
    private static final Set<String> OTHER = Set.of("GB18030", "UTF-8", "UTF-16", "SHA-256", "YYYY-MM-DD");

    @Test
    void allAreExplainedAndNoOther() throws IOException {
        Set<String> codes = literals("src/main/java/org/gongkai");
        StatutoryForms.ALL.forEach(form -> codes.addAll(form.rules()));
        assertThat(explained()).isEqualTo(codes);
    }

    @Test
    void areExplainedByLevelSymptomCauseAndRemedy() throws IOException {
        String text = Files.readString(Path.of("docs/errors.md"));
        explained().forEach(code -> assertThat(text).containsPattern("### " + code + ENTRY.pattern()));
    }

    @Test
    void ofTheChecksCanBeWaived() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Form form : StatutoryForms.ALL) {
            known.addAll(Checker.rules(form));
        }
        assertThat(known).containsAll(literals("src/main/java/org/gongkai/check"));
    }

    private static Set<String> explained() throws IOException {
        return found(HEADING, Files.readString(Path.of("docs/errors.md")));
    }

    private static Set<String> literals(String folder) throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of(folder))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                literals.addAll(found(LITERAL, Files.readString(source)));
            }
        }
        literals.removeAll(OTHER);
        return literals;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
