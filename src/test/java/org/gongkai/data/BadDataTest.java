package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.site.Examined;
import org.gongkai.site.Judge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of {@code bad/}: what is wrong with each stands in a comment above the fault, or in an {@code .expected} file beside it, as
 * {@code 错误 CODE line:column: part of the problem}.
 */
class BadDataTest {
    private static final Path BAD = Path.of("src/test/resources/bad");
    private static final Judge JUDGE = new Judge(BAD);
    private static final Pattern EXPECTED = Pattern.compile("\\s*(?:# )?((错误|警告) ([A-Z0-9-]+) (\\d+:\\d+): (.+?))\\s*");
    private static final Pattern PARSER_WORDS = Pattern.compile(
            "(?i)\\b(expected|found|mapping|scalar|sequence|token|block|flow|while|null|pars\\w+|\\w*exception|alias|indent\\w*)\\b");

    static Stream<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(BAD)) {
            return paths
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> BAD.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void tellsExactlyWhatIsWrong(String name) throws IOException {
        List<String> expected = expected(BAD.resolve(name));
        Examined examined = JUDGE.judge(name);
        List<Finding> findings = examined.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .filter(finding -> !isAboutWords(finding)
                        || expected.stream().anyMatch(line -> line.contains(" " + finding.code() + " ")))
                .toList();
        assertThat(findings)
                .extracting(finding -> told(finding, expected))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected.isEmpty()).isEqualTo(name.startsWith("good-"));
        assertThat(examined.hasErrors()).isEqualTo(expected.stream().anyMatch(line -> line.startsWith("错误")));
        findings.forEach(BadDataTest::assertIsChinese);
    }

    /** The texts of these files are as short as can be; what the rules about words think of them is tested elsewhere. */
    private static boolean isAboutWords(Finding finding) {
        return finding.severity() == Severity.WARNING && finding.code().matches("[NSX]-.*");
    }

    private static List<String> expected(Path yaml) throws IOException {
        Path beside = Path.of(yaml.toString().replaceFirst("yaml$", "expected"));
        byte[] bytes = Files.readAllBytes(Files.exists(beside) ? beside : yaml);
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(EXPECTED::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }

    /** The expected line that a finding fulfils, or the finding in the same form. */
    private static String told(Finding finding, List<String> expected) {
        String head = finding.severity().label() + " " + finding.code() + " "
                + finding.where().line() + ":" + finding.where().column() + ": ";
        return expected.stream()
                .filter(line -> line.startsWith(head))
                .filter(line -> finding.problem().contains(line.substring(head.length())))
                .findFirst()
                .orElse(head + finding.problem());
    }

    private static void assertIsChinese(Finding finding) {
        for (String text : List.of(finding.problem(), finding.remedy())) {
            assertThat(text).as(finding.code()).containsPattern("\\p{IsHan}");
            assertThat(text.replaceAll("“[^”]*”", "")).doesNotContainPattern(PARSER_WORDS);
        }
    }
}
