package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random figures told in full: right ones give no finding, one wrong number gives a finding at its place. */
class ProsePropertiesTest {
    private static final Pattern NUMBER = Pattern.compile("(?<=[\\u4e00-\\u9fff])[0-9]+(?=件)");

    @TempDir
    private Path data;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rightNumbersGiveNoFindingAndAWrongOneGivesOne(int seed) throws IOException {
        Random random = new Random(seed);
        String tables = tables(random);
        String text = text(tables, random);
        assertThat(numbers(Prose.findings(data, tables + "总体情况: |\n  " + text + "\n")))
                .isEmpty();

        List<MatchResult> written = NUMBER.matcher(text).results().toList();
        MatchResult wrong = written.get(random.nextInt(written.size()));
        String changed = text.substring(0, wrong.start())
                + (Integer.parseInt(wrong.group()) + 1000)
                + text.substring(wrong.end());
        List<Finding> found = numbers(Prose.findings(data, tables + "总体情况: |\n  " + changed + "\n"));
        assertThat(found)
                .as(changed)
                .extracting(finding -> finding.where().column())
                .contains(wrong.start() + 3);
    }

    private static List<Finding> numbers(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code().startsWith("N-"))
                .toList();
    }

    private static int figure(String tables, String key) {
        return Integer.parseInt(tables.replaceAll("(?s).*" + key + ": \\{?\\[?(?:自然人: )?([0-9]+).*", "$1"));
    }

    private static String tables(Random random) {
        int in = random.nextInt(9);
        int grant = 1 + random.nextInt(50);
        int partial = random.nextInt(9);
        int deny = random.nextInt(9);
        int unable = random.nextInt(30);
        int out = random.nextInt(9);
        int fresh = Math.max(0, grant + partial + deny + unable + out - in);
        return "机关: 虚构市教育局\n年度: 2022\n主动公开:\n  行政规范性文件: [" + random.nextInt(20) + ", 0, 99]\n  行政许可: "
                + random.nextInt(9000) + "\n依申请公开:\n  本年新收: {自然人: " + fresh + "}\n  上年结转: {自然人: "
                + (grant + partial + deny + unable + out - fresh) + "}\n  办理结果:\n    予以公开: {自然人: " + grant
                + "}\n    部分公开: {自然人: " + partial + "}\n    不予公开: {属于国家秘密: {自然人: " + deny
                + "}}\n    无法提供: {本机关不掌握相关政府信息: {自然人: " + unable + "}}\n  结转下年度: {自然人: " + out
                + "}\n复议诉讼:\n  行政复议: [" + random.nextInt(9) + ", 0, 0, 0]\n";
    }

    private static String text(String tables, Random random) {
        String receive = List.of("新收政府信息公开申请", "共收到政府信息公开申请", "受理依申请公开申请").get(random.nextInt(3));
        String done = List.of("办结", "答复", "办理完毕").get(random.nextInt(3));
        int all = figure(tables, "予以公开") + figure(tables, "部分公开") + figure(tables, "属于国家秘密") + figure(tables, "相关政府信息");
        return "2022年，我局制发规范性文件" + figure(tables, "行政规范性文件") + "件，作出行政许可决定" + figure(tables, "行政许可") + "件。全年" + receive
                + figure(tables, "本年新收") + "件，上年结转" + figure(tables, "上年结转") + "件，" + done + all + "件，其中予以公开"
                + figure(tables, "予以公开") + "件、部分公开" + figure(tables, "部分公开") + "件、不予公开" + figure(tables, "属于国家秘密")
                + "件、无法提供" + figure(tables, "相关政府信息") + "件；结转下年度继续办理" + figure(tables, "结转下年度")
                + "件。因政府信息公开被申请行政复议" + figure(tables, "行政复议") + "件。";
    }
}
