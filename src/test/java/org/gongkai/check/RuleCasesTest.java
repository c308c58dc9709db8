package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.form.StatutoryForms;
import org.junit.jupiter.api.Test;

/**
 * Every rule has one case that passes and three that fail, in {@code rules/} or {@code words/}; domains of cells, which every good file
 * keeps, three that fail in {@code bad/}.
 */
class RuleCasesTest {
    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path WORDS = Path.of("src/test/resources/words");
    private static final Path BAD = Path.of("src/test/resources/bad");
    private static final Pattern DOMAIN = Pattern.compile("# [^ ]+ (DOM-[A-Z-]+) ");
    private static final Pattern EXPECTED = Pattern.compile("(?m)^ *# (?:错误|警告|提示|未判) ");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^-- (no )?([A-Z0-9-]+).* --$");
    private static final int LEAST_FAILING = 3;

    @Test
    void areEnoughForEveryRule() throws IOException {
        Map<String, Integer> passing = new TreeMap<>();
        Map<String, Integer> failing = new TreeMap<>();
        for (Path file : files(RULES)) {
            String rule = file.getFileName().toString().replace(".txt", "");
            Stream.of(Files.readString(file).split("(?m)^== .* ==$"))
                    .skip(1)
                    .forEach(text -> (EXPECTED.matcher(text).find() ? failing : passing).merge(rule, 1, Integer::sum));
        }
        for (Path file : files(WORDS)) {
            Matcher example = EXAMPLE.matcher(Files.readString(file));
            while (example.find()) {
                (example.group(1) == null ? failing : passing).merge(example.group(2), 1, Integer::sum);
            }
        }
        for (Path file : files(BAD)) {
            Matcher domain = DOMAIN.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            while (domain.find()) {
                failing.merge(domain.group(1), 1, Integer::sum);
                passing.put(domain.group(1), 1);
            }
        }
        Set<String> rules = new TreeSet<>(Set.of("DOM-NONNEG", "DOM-INT", "DOM-PROCURE-UNIT"));
        StatutoryForms.ALL.forEach(form -> rules.addAll(Checker.rules(form)));
        assertThat(rules.stream()
                        .filter(rule -> failing.getOrDefault(rule, 0) < LEAST_FAILING || !passing.containsKey(rule))
                        .map(rule -> rule + ": " + passing.getOrDefault(rule, 0) + " passing, "
                                + failing.getOrDefault(rule, 0) + " failing"))
                .isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
