package org.gongkai.site;

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
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule about words on its own. A case is a data file (without 机关 and 年度: 2022) under {@code -- no CODE --}, {@code -- CODE
 * “words where it is found” --} or {@code -- CODE ^ --} for the top of the file; another year may follow the code.
 */
class WordRulesTest {
    private static final Path FOLDER = Path.of("src/test/resources/words");
    private static final Path MESSAGES = Path.of("src/test/resources/messages/words.txt");
    private static final Map<String, String> RECORDED = Recorded.sections(MESSAGES);
    private static final Pattern KIND = Pattern.compile("(?m)^类别: (.+)\n");
    private static final Map<String, String> NAMES = Map.of("部门", "虚构市教育局", "政府", "虚构市教育局", "乡镇", "虚构镇人民政府");
    private static final Pattern HEAD = Pattern.compile("-- (no )?([A-Z0-9-]+)(?: (20[0-9]{2}))?(?: (\\^|“(.+)”))? --");

    @TempDir
    private Path data;

    private record Example(String name, String code, int year, boolean passes, String words, String yaml) {
        String kind() {
            Matcher kind = KIND.matcher(yaml);
            return kind.find() ? kind.group(1) : "部门";
        }

        /** The data file: kinds of agencies stand in the register. */
        String file() {
            return KIND.matcher(yaml).replaceAll("");
        }
    }

    static Stream<Named<Example>> examples() throws IOException {
        List<Named<Example>> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String head = "";
                StringBuilder body = new StringBuilder();
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("-- ")) {
                        add(head, body.toString(), examples);
                        head = line;
                        body.setLength(0);
                    } else {
                        body.append(line).append('\n');
                    }
                }
                add(head, body.toString(), examples);
            }
        }
        return examples.stream();
    }

    private static void add(String head, String body, List<Named<Example>> examples) {
        if (head.isEmpty()) {
            return;
        }
        Matcher matcher = HEAD.matcher(head);
        assertThat(matcher.matches()).as(head).isTrue();
        int year = matcher.group(3) == null ? 2022 : Integer.parseInt(matcher.group(3));
        String words = matcher.group(5) == null ? "" : matcher.group(5);
        String title = head + " " + body.lines().reduce((a, b) -> b).orElse("");
        long same = examples.stream()
                .filter(other -> other.getName().startsWith(title))
                .count();
        String name = same == 0 ? title : title + " (" + (same + 1) + ")";
        examples.add(Named.of(name, new Example(name, matcher.group(2), year, matcher.group(1) != null, words, body)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatItSays(Example example) throws IOException {
        List<Finding> findings = findings(example);
        List<String> places = findings.stream()
                .map(finding -> finding.where().line() + ":" + finding.where().column())
                .toList();
        if (example.passes()) {
            assertThat(places).as(findings.toString()).isEmpty();
        } else {
            assertThat(places).as(findings.toString()).containsExactly(place(example.file(), example.words()));
            assertThat(told(findings)).isEqualTo(RECORDED.get(example.name()));
        }
    }

    /** What the rule of an example says of it; a new folder each time, since the register of a folder is read once. */
    private List<Finding> findings(Example example) throws IOException {
        Path folder = Files.createTempDirectory(data, "");
        String agency = example.kind();
        Files.writeString(folder.resolve("agencies.yaml"), "a: {机关: " + NAMES.get(agency) + ", 类别: " + agency + "}\n");
        List<Finding> findings = Prose.findings(folder, example.file() + "年度: " + example.year() + "\n");
        assertThat(findings).noneMatch(Finding::blocks);
        return findings.stream()
                .filter(finding -> finding.code().equals(example.code()))
                .toList();
    }

    /** Numbers, words and remedies: all that a failing example is told. */
    private static String told(List<Finding> findings) {
        return findings.stream().map(Recorded::whole).collect(Collectors.joining());
    }

    /** Each failing example is recorded once; {@code -Dgolden.update} records what it is told now. */
    @Test
    void areAllRecorded() throws Exception {
        Map<String, Callable<String>> failing = new LinkedHashMap<>();
        for (Named<Example> named : examples().toList()) {
            if (!named.getPayload().passes()) {
                failing.put(named.getName(), () -> told(findings(named.getPayload())));
            }
        }
        Recorded.assertTitles(MESSAGES, failing);
    }

    private static String place(String yaml, String words) {
        int at = words.isEmpty() ? 0 : yaml.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        int line =
                1 + (int) yaml.substring(0, at).chars().filter(c -> c == '\n').count();
        int begin = yaml.lastIndexOf('\n', at - 1) + 1;
        return line + ":" + (at - begin + 1);
    }
}
