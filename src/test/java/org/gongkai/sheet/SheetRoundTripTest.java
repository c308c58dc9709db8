package org.gongkai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.data.RandomReport;
import org.gongkai.data.Reading;
import org.gongkai.data.ReportFile;
import org.gongkai.draft.DraftWriter;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;
import org.gongkai.site.RandomDataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A data file, made a workbook and read back, says the same: every cell, every text. */
class SheetRoundTripTest {
    private static final int WORKBOOKS = Integer.getInteger("gongkai.workbooks", 10);

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            return files.filter(path -> path.getNameCount() == 3).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsTheSamples(Path sample) throws IOException {
        keeps(Files.readString(sample));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, WORKBOOKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsRandomReports(long seed) {
        for (Form form : StatutoryForms.ALL) {
            keeps(new RandomDataFile(seed, form, form.from(), 9).yaml());
            keeps(new RandomReport(form, seed).writtenAnyhow(seed));
        }
    }

    @Test
    void keepsEveryKey() {
        keeps("""
                机关: 某某市科学技术局
                年度: 2022
                格式: 2019
                口径: 汇总
                简称: "010"
                标题: "某某市科学技术局\\n2022年政府信息公开工作年度报告"
                联系方式: {机构: '=1+1', 地址: "@某路", 邮编: "015001", 电话: 0451-82363412, 传真: "+86", 邮箱: a@b.cn, 网址: "https://x.gov.cn/?a=b#c"}
                引言: ""
                总体情况: "  缩进。\\n\\n\\t更深 _x0041_ 。\\n"
                主动公开: {规章: {本年新制作数量: {值: 4, 注: "其中, 修订: 1 #"}, 本年新公开数量: /}, 行政许可: {本年增减: +5}, 行政事业性收费: {本年增减: -3}, 政府集中采购: {采购总金额: 169.98 万元}}
                依申请公开: {本年新收: [1, 0, 0, 0, 0, 0, 1], 办理结果: {予以公开: {自然人: 1}, 总计: [1, 0, 0, 0, 0, 0, 2]}}
                落款: {机关: 另一个局, 日期: 2023-01-19}
                发布: {日期: "2023-01-20 09:30", 索引号: "0012", 文号: "〔2023〕1号", 主题分类: 政务, 关键词: [a, "b,c"]}
                更正: [{日期: 2023-02-10, 说明: "表三更正\\n为 9 件: 见 {{年度}}"}, {日期: 2023-02-11, 说明: 又}]
                章节标题: {四: 因政府信息公开行政复议、行政诉讼情况}
                表注: {复议诉讼: "含: 上年", 主动公开: "# 无"}
                豁免: [{规则: T3-BALANCE, 理由: "公开文本, 缺: “其他处理”"}, {规则: T3-ROWSUM, 理由: 乙}]
                """);
        keeps("机关: 甲\n年度: 2021\n落款: 无\n");
        keeps("机关: 甲\n年度: 2021\n主动公开: {行政事业性收费: 123456789012.123456}\n");
        keeps("机关: 甲\n年度: 2021\n总体情况: \"" + "字 _x0041_".repeat(6_000) + "尾𠮷\"\n");
    }

    private static void keeps(String yaml) {
        ReportFile before = Sheets.file(yaml);
        Report report = before.report().orElseThrow();
        SheetReader.Filled filled = Sheets.read(Sheets.of(yaml));
        assertThat(filled.findings().stream().filter(Finding::blocks)).as(yaml).isEmpty();
        String written = DraftWriter.write(filled.draft());
        ReportFile after = Reading.read(written);
        assertThat(after.findings().stream().filter(Finding::blocks))
                .as(written)
                .isEmpty();
        assertThat(cells(after)).as(written).isEqualTo(cells(before));
        assertThat(texts(after.report().orElseThrow())).as(written).isEqualTo(texts(report));
    }

    /** Every cell as printed, with its number and remark; whether a total was written or computed says nothing. */
    private static Map<String, String> cells(ReportFile file) {
        Ledger ledger = file.ledger().orElseThrow();
        Map<String, String> cells = new LinkedHashMap<>();
        ledger.figures()
                .forEach(figure -> cells.put(
                        figure.id(),
                        ledger.printed(figure) + " " + Ledger.plain(ledger.number(figure)) + " "
                                + ledger.written(figure)
                                        .map(cell -> cell.remark())
                                        .orElse("") + " "
                                + (figure.isSum() || ledger.written(figure).isPresent())));
        return cells;
    }

    private static Map<String, String> texts(Report report) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "agency",
                report.agency()
                        .with(
                                report.agency().name(),
                                report.agency().shortName(),
                                report.agency().contact())
                        .toString());
        texts.put("year", report.year() + report.form() + report.scope());
        texts.put("title", report.title().map(SourceText::text).orElse(""));
        report.narratives().forEach((key, text) -> texts.put(key, text.text()));
        texts.put("signOff", report.signOff().agency() + report.signOff().date().map(dated -> dated.date()));
        texts.put(
                "publication",
                report.publication().date().map(dated -> dated.date())
                        + report.publication().time()
                        + report.publication().indexNumber()
                        + report.publication().documentNumber()
                        + report.publication().topic()
                        + report.publication().keywords());
        report.corrections()
                .forEach(correction ->
                        texts.put("c" + correction.date(), correction.text().text()));
        report.headings().forEach((key, text) -> texts.put("h" + key, text.text()));
        report.tableNotes().forEach((key, text) -> texts.put("n" + key, text.text()));
        report.waivers().forEach(waiver -> texts.put("w" + waiver.rule(), waiver.reason()));
        return texts;
    }
}
