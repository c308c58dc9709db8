package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Paragraphs as agencies write them, their figures right and wrong: every N- finding is one that the file's head expects, and few of
 * those are missed.
 *
 * <p>An expected finding is a comment at the head, {@code # 警告 N-NEW 12:30 98件}: severity, code, place and the characters there.
 */
class ProseCorpusTest {
    private static final Path FOLDER = Path.of("src/test/resources/prose");
    private static final Pattern EXPECTED = Pattern.compile("# (警告|提示) (N-[A-Z0-9-]+) ([0-9]+:[0-9]+) .*");
    private static final double LEAST_RECALL = 0.85;

    @TempDir
    private Path data;

    @Test
    void everyFindingIsExpectedAndFewAreMissed() throws IOException {
        TreeMap<String, int[]> table = new TreeMap<>();
        List<String> unexpected = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Path file : files()) {
            Set<String> expected = expected(file);
            Set<String> found = found(file);
            count(expected, found, table);
            found.stream()
                    .filter(finding -> !expected.contains(finding))
                    .forEach(finding -> unexpected.add(file.getFileName() + " " + finding));
            expected.stream()
                    .filter(finding -> !found.contains(finding))
                    .forEach(finding -> missed.add(file.getFileName() + " " + finding));
        }
        int all = table.values().stream().mapToInt(row -> row[0]).sum();
        int right = table.values().stream().mapToInt(row -> row[1]).sum();
        System.out.println("code              expected  right  wrong");
        table.forEach((code, row) -> System.out.printf("%-17s %8d %6d %6d%n", code, row[0], row[1], row[2]));
        System.out.printf(
                "%-17s %8d %6d %6d  recall %.0f %%%n", "all", all, right, unexpected.size(), 100.0 * right / all);
        missed.forEach(finding -> System.out.println("missed: " + finding));
        assertThat(unexpected).isEmpty();
        assertThat((double) right / all).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void hasAtLeastSixtyParagraphs() throws IOException {
        int paragraphs = 0;
        for (Path file : files()) {
            paragraphs += (int) Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("  ") && line.contains("。"))
                    .count();
        }
        assertThat(paragraphs).isGreaterThanOrEqualTo(60);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static void count(Set<String> expected, Set<String> found, TreeMap<String, int[]> table) {
        for (String finding : expected) {
            int[] row = table.computeIfAbsent(finding.split(" ")[1], code -> new int[3]);
            row[0]++;
            row[1] += found.contains(finding) ? 1 : 0;
        }
        for (String finding : found) {
            table.computeIfAbsent(finding.split(" ")[1], code -> new int[3])[2] += expected.contains(finding) ? 0 : 1;
        }
    }

    private static Set<String> expected(Path file) throws IOException {
        Set<String> expected = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = EXPECTED.matcher(line);
            if (matcher.matches()) {
                expected.add(matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3));
            }
        }
        return expected;
    }

    private Set<String> found(Path file) throws IOException {
        // A folder of its own: another file of the corpus must not be taken for the year before.
        List<Finding> findings =
                Prose.findings(Files.createDirectories(data.resolve(file.getFileName())), Files.readString(file));
        assertThat(findings).as(file.toString()).noneMatch(Finding::blocks);
        Set<String> found = new TreeSet<>();
        findings.stream()
                .filter(finding -> finding.code().startsWith("N-"))
                .forEach(finding -> found.add(finding.severity().label() + " " + finding.code() + " "
                        + finding.where().line() + ":" + finding.where().column()));
        return found;
    }
}
