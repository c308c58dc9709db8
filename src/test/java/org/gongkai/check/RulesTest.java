package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Unjudged;
import org.gongkai.site.Examined;
import org.gongkai.site.Judge;
import org.gongkai.site.Recorded;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of {@code rules/}, one per rule: cases {@code == name ==} of data files {@code -- year/id.yaml --}, of which the last is judged
 * among the others. What the rule finds in it stands in a comment, as {@code # 错误 CODE line:column: part of the problem}, what cannot be
 * judged as {@code # 未判 …}; a case without such a comment is one that passes.
 */
class RulesTest {
    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path MESSAGES = Path.of("src/test/resources/messages/rules.txt");
    private static final Map<String, String> RECORDED = Recorded.sections(MESSAGES);
    private static final Pattern EXPECTED =
            Pattern.compile("\\s*# ((?:错误|警告|提示|未判) ([A-Z0-9-]+) (\\d+:\\d+): (.+?))\\s*");

    @TempDir
    private Path data;

    private record Case(String rule, String name, Map<String, String> files) {
        String judged() {
            return files.keySet().stream().reduce((first, second) -> second).orElseThrow();
        }

        List<String> expected() {
            return files.get(judged())
                    .lines()
                    .map(EXPECTED::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .toList();
        }
    }

    static Stream<Named<Case>> cases() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            List<Case> cases = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                cases.addAll(read(file));
            }
            return cases.stream().map(found -> Named.of(found.rule() + " " + found.name(), found));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsWrittenBesideIt(Case written) throws IOException {
        List<String> expected = written.expected();
        Examined examined = examined(written, data);
        assertThat(found(written, examined))
                .extracting(line -> likened(line, expected))
                .containsExactlyInAnyOrderElementsOf(expected);
        if (!expected.isEmpty()) {
            assertThat(told(written, examined, data)).isEqualTo(RECORDED.get(written.rule() + " " + written.name()));
        }
    }

    /** Cells, numbers and remedies: all that a failing case is told. */
    private static String told(Case written, Examined examined, Path folder) {
        Stream<String> found = examined.findings().stream()
                .filter(finding -> finding.code().equals(written.rule()))
                .map(Recorded::whole);
        Stream<String> unjudged = examined.unjudged().stream()
                .filter(rule -> rule.code().equals(written.rule()))
                .map(rule -> line(rule) + "\n");
        return Stream.concat(found, unjudged).collect(Collectors.joining()).replace(folder + "/", "");
    }

    /** Each failing case is recorded once; {@code -Dgolden.update} records what it is told now. */
    @Test
    void areAllRecorded() throws Exception {
        Map<String, Callable<String>> failing = new LinkedHashMap<>();
        for (Named<Case> named : cases().toList()) {
            Case written = named.getPayload();
            if (!written.expected().isEmpty()) {
                failing.put(named.getName(), () -> {
                    Path folder = Files.createTempDirectory(data, "");
                    return told(written, examined(written, folder), folder);
                });
            }
        }
        Recorded.assertTitles(MESSAGES, failing);
    }

    private static Examined examined(Case written, Path folder) throws IOException {
        for (Map.Entry<String, String> file : written.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new Judge(folder).judge(written.judged());
    }

    /** Everything of a rule about the file that is judged, as {@code 错误 CODE line:column: problem}. */
    private static List<String> found(Case written, Examined examined) {
        return Stream.concat(
                        examined.findings().stream()
                                .filter(finding -> finding.code().equals(written.rule()))
                                .map(RulesTest::line),
                        examined.unjudged().stream()
                                .filter(unjudged -> unjudged.code().equals(written.rule()))
                                .map(RulesTest::line))
                .toList();
    }

    private static String line(Finding finding) {
        return line(finding.severity().label(), finding.code(), finding.where(), finding.problem());
    }

    private static String line(Unjudged rule) {
        return line("未判", rule.code(), rule.where(), rule.reason());
    }

    private static String line(String severity, String code, Location where, String text) {
        return severity + " " + code + " " + where.line() + ":" + where.column() + ": " + text;
    }

    /** The expected line that a found one fulfils, or the found one. */
    private static String likened(String found, List<String> expected) {
        return expected.stream()
                .filter(line -> {
                    int head = line.indexOf(": ") + 2;
                    return found.startsWith(line.substring(0, head)) && found.contains(line.substring(head));
                })
                .findFirst()
                .orElse(found);
    }

    private static List<Case> read(Path file) throws IOException {
        String rule = file.getFileName().toString().replace(".txt", "");
        List<Case> cases = new ArrayList<>();
        String name = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ") && line.endsWith(" ==")) {
                cases.add(new Case(rule, line.substring(3, line.length() - 3), new LinkedHashMap<>()));
            } else if (line.startsWith("-- ") && line.endsWith(" --")) {
                name = line.substring(3, line.length() - 3);
                cases.get(cases.size() - 1).files().put(name, "");
            } else if (!cases.isEmpty()) {
                cases.get(cases.size() - 1).files().merge(name, line + "\n", String::concat);
            }
        }
        return cases;
    }
}
