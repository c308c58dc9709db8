package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceText;
import org.gongkai.province.Fault;
import org.gongkai.province.Province;
import org.gongkai.province.Province.Spoilt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated province is right but for the faults it was asked for. */
class ProvinceTest {
    private static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022);

    @TempDir
    private static Path data;

    private static List<Spoilt> spoilt;
    private static Map<String, Examined> examined;

    @BeforeAll
    static void examine() throws Exception {
        spoilt = new Province(7, 50, YEARS, 5).write(data, StatutoryForms::of);
        Examiner examiner = new Examiner(new Workshop(new DataFolder(data), new TemplateFiles(data.resolve("none"))));
        DataFolder folder = new DataFolder(data);
        examined = YEARS.stream()
                .flatMap(year -> folder.list(year).files().stream())
                .collect(Collectors.toMap(
                        file -> data.relativize(file.path()).toString().replace('\\', '/'),
                        file -> examiner.examine(file, false),
                        (one, two) -> one,
                        TreeMap::new));
    }

    @Test
    void hasOnlyTheFaultsItWasAskedFor() {
        assertThat(spoilt).hasSize(10);
        assertThat(spoilt.stream().map(Spoilt::fault)).contains(Fault.values());
        Map<String, String> expected = spoilt.stream()
                .collect(Collectors.toMap(Spoilt::path, bad -> bad.fault().code()));
        examined.forEach((path, file) -> assertThat(
                        file.findings().stream().filter(Finding::blocks).map(Finding::code))
                .as(path)
                .containsExactlyElementsOf(expected.containsKey(path) ? List.of(expected.get(path)) : List.of()));
        assertThat(examined).hasSize(200);
    }

    @Test
    void givesNoWarningToARightFile() {
        Set<String> bad = spoilt.stream().map(Spoilt::path).collect(Collectors.toSet());
        assertThat(examined.entrySet().stream()
                        .filter(file -> !bad.contains(file.getKey()))
                        .map(Map.Entry::getValue)
                        .flatMap(file -> file.findings().stream())
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .map(finding -> finding.where() + " " + finding.code() + " " + finding.problem()))
                .isEmpty();
    }

    @Test
    void saysAsMuchAsAReportDoes() {
        assertThat(examined.values().stream()
                        .flatMap(file -> file.report().report().stream())
                        .map(ProvinceTest::length))
                .isNotEmpty()
                .allSatisfy(length -> assertThat(length).isBetween(2_000, 3_000));
    }

    private static int length(Report report) {
        return report.narratives().values().stream()
                .map(SourceText::text)
                .mapToInt(String::length)
                .sum();
    }

    @Test
    void isTheSameForTheSameSeed(@TempDir Path other) throws Exception {
        new Province(7, 50, YEARS, 5).write(other, StatutoryForms::of);
        for (String path : examined.keySet()) {
            assertThat(other.resolve(path)).hasSameBinaryContentAs(data.resolve(path));
        }
        assertThat(Files.readAllLines(data.resolve("agencies.yaml"))).hasSize(50);
    }
}
