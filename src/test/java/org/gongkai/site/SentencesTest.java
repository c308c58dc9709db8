package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.document.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says where its agency wrote nothing. */
class SentencesTest {
    @TempDir
    Path data;

    private String text(int year, String rest) throws IOException {
        Path file =
                Files.createDirectories(data.resolve(Integer.toString(year))).resolve("a.yaml");
        Files.writeString(file, "机关: 某局\n年度: " + year + "\n" + rest);
        DataFolder folder = new DataFolder(data);
        Workshop workshop = new Workshop(folder, new TemplateFiles(Path.of("templates")));
        Examined examined = new Examiner(workshop).examine(folder.at(file), false);
        return String.join("", Transcript.of(examined.document().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, '主动公开: {行政许可: [0, 0, 3], 行政强制: [/, /, /]}'",
        "2021, '主动公开: {行政许可: 3, 行政强制: /}'",
    })
    void countsACellThatDoesNotApplyAsNone(int year, String proactive) throws IOException {
        assertThat(text(year, proactive)).contains("行政强制决定0件").doesNotContain("/件");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 | {} | 主动公开方面，2020年本机关没有新制作、新公开规章和规范性文件；没有作出行政许可、其他对外管理服务、行政处罚和行政强制决定。依申请公开方面，",
                "2021 | {} | 主动公开方面，2021年本机关没有制发规章和行政规范性文件，年末没有现行有效的规章和行政规范性文件；没有作出行政许可、行政处罚和行政强制决定；没有行政事业性收费。依申请公开方面，",
                "2021 | {规章: [0, 0, 1], 行政事业性收费: 1.5} | 没有制发规章和行政规范性文件，年末现行有效的规章1件、行政规范性文件0件；没有作出行政许可、行政处罚和行政强制决定；行政事业性收费1.5万元。",
                "2021 | {行政规范性文件: [9, 1, 17], 行政处罚: 2} | 制发规章0件、行政规范性文件9件，年末现行有效的规章0件、行政规范性文件17件；作出行政许可决定0件、行政处罚决定2件、行政强制决定0件；没有行政事业性收费。",
            })
    void doesNotListZeros(int year, String proactive, String sentence) throws IOException {
        assertThat(text(year, "主动公开: " + proactive)).contains(sentence);
    }

    @Test
    void namesThePartsAsTheyAreHeaded() throws IOException {
        assertThat(text(2021, "章节标题: {四: 因政府信息公开被申请行政复议、提起行政诉讼情况}"))
                .contains("申请情况、因政府信息公开被申请行政复议、提起行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分");
    }

    @Test
    void aFigureInASentenceIsNoSlash() throws IOException {
        assertThat(text(2021, "主动公开: {行政强制: /}\n总体情况: 行政强制{{主动公开.行政强制}}件。")).contains("行政强制0件。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话: 0451-1 | 如对本报告有疑问，请与某局联系（联系电话：0451-1）。",
                "地址: 中山路1号 | 如对本报告有疑问，请与某局联系（地址：中山路1号）。",
                "网址: http://a.gov.cn | 本报告的电子版可在http://a.gov.cn查阅和下载。",
                "机构: 办公室 | 如对本报告有疑问，请与办公室联系。",
            })
    void tellsOfTheContactWhatIsKnown(String contact, String sentence) throws IOException {
        assertThat(text(2021, "联系方式: {" + contact + "}")).contains("12月31日。" + sentence + "一、总体情况");
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2021})
    void leavesNoEmptyBracketsWhereNothingIsKnown(int year) throws IOException {
        assertThat(text(year, "")).contains("12月31日。一、总体情况").doesNotContain("（）", "：。", "，。", "。。");
    }

    @Test
    void signsAsWanted() throws IOException {
        assertThat(text(2021, "落款: 无")).endsWith("其他需要报告的事项。");
        assertThat(text(2021, "落款: {日期: 2022-01-05}")).endsWith("某局2022年1月5日");
        assertThat(text(2021, "")).endsWith("其他需要报告的事项。某局");
    }
}
