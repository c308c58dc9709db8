package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.LongFunction;
import org.gongkai.data.RandomReport;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a report is written, keys in any order, rows as mappings or lists, by keys or labels, with or without totals and zeros, it has
 * the same findings, but for their place. Last year's report is there, and so are sentences about the figures.
 */
class WritingPropertiesTest {
    private static final int SEEDS = 15;
    private static final int WRITINGS = 3;
    private static final String WRONG = "1234";
    private static final String TEXT = """
            总体情况: |
              我局收到政府信息公开申请7件，上年结转3件，答复12件，其中予以公开5件，占40%；办理行政许可8件，没有因政府信息公开引发的行政诉讼。
            """;

    @TempDir
    private Path data;

    private Examiner examiner;

    @BeforeEach
    void open() {
        examiner = new Examiner(new Workshop(new DataFolder(data), new TemplateFiles(Path.of("templates"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void aRightReportHasTheSameFindings(String name) throws IOException {
        Form form = StatutoryForms.named(name);
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomReport report = new RandomReport(form, seed);
            assertThat(codes(alike(form, seed, report.written("", ""), report::writtenAnyhow)))
                    .noneMatch(code -> code.startsWith("T"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void aFaultyReportHasTheSameFindings(String name) throws IOException {
        Form form = StatutoryForms.named(name);
        List<String> codes = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomReport report = new RandomReport(form, seed).changed(seed);
            codes.addAll(codes(alike(form, seed, report.written("", ""), report::writtenAnyhow)));
        }
        assertThat(codes)
                .contains(
                        "T3-BALANCE",
                        "X-CARRY",
                        "X-JUMP",
                        "N-NEW",
                        "N-IN",
                        "N-DONE",
                        "N-RESULT",
                        "N-LICENSE",
                        "N-NONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void aWrongTotalHasTheSameFindings(String name) throws IOException {
        Form form = StatutoryForms.named(name);
        List<Figure> totals =
                form.figures().values().stream().filter(Figure::isSum).toList();
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomReport report = new RandomReport(form, seed);
            Figure total = totals.get(new Random(seed).nextInt(totals.size()));
            List<Finding> findings = alike(
                    form,
                    seed,
                    report.written(total.id(), WRONG),
                    writing -> report.writtenAnyhow(writing, total.id(), WRONG));
            assertThat(codes(findings)).as(total.id()).containsAll(total.sumRules());
        }
    }

    /** The findings of a report as it is written plainly, which other writings have, too. */
    private List<Finding> alike(Form form, int seed, String plainly, LongFunction<String> anyhow) throws IOException {
        Path before = Files.createDirectories(data.resolve(Integer.toString(form.from())));
        Files.writeString(before.resolve("a.yaml"), new RandomReport(form, SEEDS + seed).written("", ""));
        List<Finding> findings = findings(form, plainly + TEXT);
        for (int writing = 0; writing < WRITINGS; writing++) {
            String yaml = TEXT + anyhow.apply((long) seed * WRITINGS + writing);
            assertThat(withoutPlaces(findings(form, yaml)))
                    .as("seed %d%n%s", seed, yaml)
                    .containsExactlyInAnyOrderElementsOf(withoutPlaces(findings));
        }
        return findings;
    }

    /** What is found in the year after the first of a form. */
    private List<Finding> findings(Form form, String yaml) {
        int year = form.from() + 1;
        String file = year + "/a.yaml";
        return examiner.examine(
                        new DataFile(data.resolve(file), "data/" + file, "a", OptionalInt.of(year)),
                        yaml.replace("年度: " + form.from(), "年度: " + year).getBytes(StandardCharsets.UTF_8))
                .findings();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<String> withoutPlaces(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.path() + " "
                        + finding.subject() + " " + finding.problem() + finding.remedy())
                .toList();
    }
}
