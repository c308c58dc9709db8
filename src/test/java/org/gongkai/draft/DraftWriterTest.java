package org.gongkai.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.data.RandomReport;
import org.gongkai.data.Reading;
import org.gongkai.data.ReportFile;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Agency;
import org.gongkai.model.Contact;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;
import org.gongkai.site.RandomDataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writer writes, the reader reads back as the same report. */
class DraftWriterTest {
    private static final List<String> PIECES = List.of(
            "甲",
            "𠮷",
            "䶮",
            "é",
            " ",
            "  ",
            "\n",
            "\n\n",
            ":",
            ": ",
            " #",
            "#",
            "-",
            "- ",
            "? ",
            "|",
            ">",
            "&a",
            "*b",
            "!",
            "%",
            "@",
            "`",
            "'",
            "\"",
            "\\",
            "\\n",
            "{",
            "}",
            "[",
            "]",
            ",",
            "，",
            "010",
            "0x1F",
            "1_000",
            "3.7",
            "1e3",
            ".5",
            "~",
            "null",
            "yes",
            "No",
            "2022-01-19",
            "12:30",
            "---",
            "...",
            "《条例》",
            "（一）",
            "**一是加强。**",
            "https://www.example.gov.cn/a?b=c#d",
            "\u2028",
            "\u2029",
            "　",
            "é",
            "<<",
            "=",
            "http://x/ #y",
            "% 5");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isReadBackForRandomDataFiles(long seed) {
        for (Form form : StatutoryForms.ALL) {
            isReadBack(new RandomDataFile(seed, form, form.from(), 9).yaml());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isReadBackForEveryKindOfFigure(long seed) {
        for (Form form : StatutoryForms.ALL) {
            isReadBack(new RandomReport(form, seed).writtenAnyhow(seed));
        }
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            return files.filter(path -> path.getNameCount() == 3).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadBackForTheSamples(Path sample) throws IOException {
        isReadBack(Files.readString(sample));
    }

    @Test
    void isReadBackForEveryKey() {
        isReadBack("""
                机关: 某某市科学技术局
                年度: 2022
                格式: 2019
                口径: 汇总
                简称: "010"
                标题: "某某市科学技术局\\n2022年政府信息公开工作年度报告"
                联系方式: {机构: 'a: b', 地址: "#1", 邮编: "150001", 电话: 0451-82363412, 网址: "https://x.gov.cn/?a=b#c"}
                引言: ""
                总体情况: "  缩进。\\n\\n    更深。\\n"
                主动公开: {规章: {本年新制作数量: {值: 4, 注: "其中, 修订: 1 #"}, 本年新公开数量: /}, 行政许可: {本年增减: +5}, 政府集中采购: {采购总金额: 169.98 万元}}
                依申请公开: {本年新收: [1, 0, 0, 0, 0, 0, 1], 办理结果: {予以公开: {自然人: 1}, 总计: [1, 0, 0, 0, 0, 0, 1]}}
                落款: {机关: 另一个局, 日期: 2023-01-19}
                发布: {日期: "2023-01-20 09:30", 索引号: "0012", 文号: "〔2023〕1号", 主题分类: 政务, 关键词: [a, "b,c"]}
                更正: [{日期: 2023-02-10, 说明: "表三“本年新收”更正为 9 件: 见 {{年度}}"}]
                章节标题: {四: 因政府信息公开行政复议、行政诉讼情况}
                表注: {复议诉讼: "含: 上年", 主动公开: "# 无"}
                豁免: [{规则: T3-BALANCE, 理由: "公开文本, 缺: “其他处理”"}]
                """);
        isReadBack("机关: 甲\n年度: 2021\n落款: 无\n");
        isReadBack("机关: 甲\n年度: 2021\n落款: {日期: 2022-01-02}\n总体情况: \"a\\n\\n\\n\"\n");
        isReadBack("机关: 甲\n年度: 2021\n总体情况: \"" + "字 ".repeat(20_000) + "尾\"\n");
    }

    /** Texts made of all that YAML has a meaning for. */
    @Test
    void isReadBackForTextsThatLookLikeYaml() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String name = "局" + line(random);
            String text = "文" + text(random);
            Agency agency = Agency.unknown("x")
                    .with(
                            name.strip(),
                            line(random).strip(),
                            new Contact(line(random).strip(), "", line(random).strip(), "", "", "", ""));
            Report plain = Reading.read("机关: 甲\n年度: 2021\n").report().orElseThrow();
            Map<String, SourceText> texts = new LinkedHashMap<>();
            texts.put("总体情况", Placeless.written(text).orElseThrow());
            texts.put(
                    "其他事项",
                    Placeless.written(" ".repeat(random.nextInt(3)) + text).orElseThrow());
            isReadBack(new Report(
                    "",
                    agency,
                    2021,
                    "2021",
                    plain.scope(),
                    Placeless.written("题" + text(random)),
                    texts,
                    plain.figures(),
                    new Report.SignOff(agency.name(), plain.signOff().date()),
                    plain.publication(),
                    plain.corrections(),
                    Map.of("一", Placeless.written("章" + line(random)).orElseThrow()),
                    Map.of("复议诉讼", Placeless.written("注" + text(random)).orElseThrow()),
                    List.of(new Report.Waiver("T3-BALANCE", "因" + line(random).strip(), Location.top("")))));
        }
    }

    @Test
    void writesRowsRemarksAndTheHead() {
        Report report = Reading.read("机关: 甲局\n年度: 2021\n依申请公开: {上年结转: {自然人: 1}}\n")
                .report()
                .orElseThrow();
        Draft draft = new Draft(
                report,
                StatutoryForms.FORM_2021,
                false,
                false,
                List.of("说明。"),
                Map.of(
                        "依申请公开.上年结转", Remark.beside("取自上年"),
                        "依申请公开.结转下年度", new Remark(List.of("缺三家："), "待核"),
                        "总体情况", Remark.above(List.of("上年写：", "  一段"))));
        assertThat(DraftWriter.write(draft)).isEqualTo("""
                        # yaml-language-server: $schema=../report.schema.json
                        # 说明。
                        机关: 甲局
                        年度: 2021

                        # 上年写：
                        #   一段

                        依申请公开:
                          上年结转: {自然人: 1}  # 取自上年
                          # 缺三家：
                          结转下年度: {}  # 待核

                        """);
    }

    private static String line(Random random) {
        return text(random).replace("\n", "").replace("\u2028", "").replace("\u2029", "");
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static void isReadBack(String yaml) {
        ReportFile file = Reading.read(yaml);
        assertThat(file.findings().stream().filter(Finding::blocks)).as(yaml).isEmpty();
        isReadBack(file.report().orElseThrow());
    }

    private static void isReadBack(Report report) {
        Form form = StatutoryForms.named(report.form());
        String yaml =
                DraftWriter.write(new Draft(report, form, !form.covers(report.year()), false, List.of(), Map.of()));
        ReportFile again = Reading.read(yaml);
        assertThat(again.findings().stream().filter(Finding::blocks)).as(yaml).isEmpty();
        assertThat(Placeless.of(again.report().orElseThrow())).as(yaml).isEqualTo(Placeless.of(report));
    }
}
