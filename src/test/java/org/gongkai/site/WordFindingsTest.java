package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about words say of whole reports: the samples, the shortest files, last year's text. */
class WordFindingsTest {
    private static final Set<String> FAMILIES = Set.of(
            "S-FIVE",
            "S-GOV-ASSESS",
            "S-PERIOD",
            "S-BASIS",
            "S-CONTACT",
            "S-EVERSION",
            "S-FEE",
            "S-FEE-TARIFF",
            "S-P5",
            "S-TITLE",
            "S-SIGN",
            "S-DATE-FMT",
            "S-BANNED",
            "S-NUMBERING",
            "S-PRIVACY",
            "T3-ALLZERO",
            "X-TEXT-DUP",
            "X-NAME");

    @TempDir
    private Path data;

    static Stream<Named<Examined>> samples() {
        return Samples.all().map(sample -> Named.of(Samples.name(sample), sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areTheRecordedOnesOfTheSamples(Examined sample) throws IOException {
        String recorded = "/samples/" + Samples.name(sample) + ".words";
        String expected =
                new String(WordFindingsTest.class.getResourceAsStream(recorded).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(sample.findings().stream()
                        .filter(finding -> FAMILIES.contains(finding.code())
                                || finding.code().startsWith("N-"))
                        .map(finding -> finding.severity().label() + " " + finding.code() + " "
                                + finding.where().line() + ":" + finding.where().column() + " " + finding.problem()))
                .containsExactlyElementsOf(expected.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2025})
    void areNoneButTwoOfAFileThatLeavesAllToTheTemplate(int year) throws IOException {
        List<Finding> findings = Prose.findings(data, "机关: 虚构市教育局\n年度: " + year + "\n");
        assertThat(findings)
                .extracting(finding -> finding.severity() + " " + finding.code())
                .containsExactlyInAnyOrder("WARNING S-P5", "NOTE S-FEE");
    }

    @Test
    void areNeverErrors() {
        assertThat(Samples.all()
                        .flatMap(sample -> sample.findings().stream())
                        .filter(finding -> FAMILIES.contains(finding.code()))
                        .map(Finding::severity))
                .doesNotContain(Severity.ERROR);
    }

    @Test
    void warnOfLastYearsText() throws IOException {
        Finding found = reuse(4);
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.problem())
                .contains("9 句里有 4 句", "占 44%", "2021/a.yaml 第 5 行")
                .doesNotContain("已过半");
        assertThat(found.where().line()).isEqualTo(4);
    }

    @Test
    void warnStronglyOfHalfOfLastYearsText() throws IOException {
        assertThat(reuse(5).problem()).contains("占 55%", "已过半", "；等");
    }

    @Test
    void leaveAFewOldSentencesAlone() throws IOException {
        assertThat(reuses(3)).isEmpty();
    }

    @Test
    void leaveShortSentencesAndTheFirstYearAlone() throws IOException {
        String yaml = "机关: 虚构市教育局\n年度: 2022\n总体情况: |\n  主动公开到位。管理有序。平台稳定。监督有力。培训到位。\n";
        Prose.write(data, "a", yaml.replace("2022", "2021"));
        assertThat(Prose.findings(data, yaml))
                .noneMatch(finding -> finding.code().equals("X-TEXT-DUP"));
        assertThat(Prose.findings(data.resolve("alone"), yaml))
                .noneMatch(finding -> finding.code().equals("X-TEXT-DUP"));
    }

    private Finding reuse(int repeated) throws IOException {
        List<Finding> found = reuses(repeated);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Nine long sentences, of which some stood in last year's file with other figures. */
    private List<Finding> reuses(int repeated) throws IOException {
        String names = "甲乙丙丁戊己庚辛壬";
        StringBuilder then = new StringBuilder("机关: 虚构市教育局\n年度: 2021\n# 上年\n总体情况: |\n");
        StringBuilder now = new StringBuilder("机关: 虚构市教育局\n年度: 2022\n总体情况: |\n");
        for (int i = 0; i < names.length(); i++) {
            String sentence = names.charAt(i) + "类栏目按月检查并公布结果，全年更新信息";
            then.append("  ").append(sentence).append(100 + i).append("条。\n");
            now.append("  ")
                    .append(i < repeated ? sentence : "今年" + names.charAt(i) + "科新开了一个面向家长的问答专区")
                    .append(200 + i)
                    .append("条。\n");
        }
        Prose.write(data, "a", then.toString());
        return Prose.findings(data, now.toString()).stream()
                .filter(finding -> finding.code().equals("X-TEXT-DUP"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总体情况: 2022年，市财政局认真贯彻条例。",
                "总体情况: （一）主动公开。虚构市财政局严格执行条例。",
                "引言: 现公布虚构市财政局2022年政府信息公开工作年度报告。",
                "标题: 虚构市财政局2022年政府信息公开工作年度报告"
            })
    void warnOfAnotherAgencysName(String text) throws IOException {
        assertThat(names(text)).hasSize(1);
        assertThat(names(text).get(0).problem()).contains("财政局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总体情况: 2022年，市教育局认真贯彻条例，会同市财政局严格执行收费规定。",
                "总体情况: 在市政府领导下，按照市财政局要求，我局积极公开。市政府高度重视信息公开。",
                "总体情况: 市财政局转来申请1件。",
                "引言: 本报告的电子版见虚构市人民政府门户网站，参照虚构市财政局的做法编制。",
                "标题: 虚构市教育局2022年政府信息公开工作年度报告"
            })
    void leaveRightfulNamesAlone(String text) throws IOException {
        assertThat(names(text)).isEmpty();
    }

    private List<Finding> names(String text) throws IOException {
        Files.createDirectories(data);
        Files.writeString(
                data.resolve("agencies.yaml"),
                "a: {机关: 虚构市教育局, 简称: 市教育局, 上级: c}\nb: {机关: 虚构市财政局, 简称: 市财政局, 上级: c}\nc: {机关: 虚构市人民政府, 简称: 市政府}\n");
        return Prose.findings(data, "年度: 2022\n" + text + "\n").stream()
                .filter(finding -> finding.code().equals("X-NAME"))
                .toList();
    }
}
