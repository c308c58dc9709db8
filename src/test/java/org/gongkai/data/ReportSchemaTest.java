package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.StatutoryForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema for editors accepts what the tool accepts and refuses what an editor can refuse. */
class ReportSchemaTest {
    private static final Path FILE = Path.of("data/report.schema.json");
    private static final String CURRENT = ReportSchema.of(new Forms(StatutoryForms.ALL));
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(CURRENT);

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            return files
                    .filter(file -> file.toString().matches(".*20[0-9]{2}.[^/\\\\]+\\.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void isTheOneInTheRepository() throws IOException {
        String current = ReportSchema.of(new Forms(StatutoryForms.ALL));
        assertThat(FILE).as("gongkai schema > data/report.schema.json").hasContent(current);
    }

    @Test
    void saysEveryKeyThatEveryFormHas() {
        assertThat(ReportSchema.base().get("properties").propertyNames()).containsAll(ReportReader.FIXED);
    }

    @Test
    void describesEveryKeyInChinese() {
        describes(ReportSchema.base().get("properties"));
        describes(JsonMapper.shared().readTree(CURRENT).get("properties"));
    }

    private static void describes(JsonNode properties) {
        for (JsonNode property : properties) {
            assertThat(property.path("title").asString()).containsPattern("\\p{IsHan}");
            assertThat(property.path("description").asString()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void acceptsTheSamples(Path sample) throws IOException {
        assertThat(errors(Files.readString(sample))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主动公开: {行政许可: '/', 行政处罚: '12', 行政强制: , 行政事业性收费: 0.5}",
                "主动公开: {行政许可: {值: 415, 注: 其中修订16件}, 规章: [1, 0, 70], 行政规范性文件: {}}",
                "依申请公开: {本年新收: [1, 2, 3, 4, 5, 6], 上年结转: [1, 2, 3, 4, 5, 6, 21], 结转下年度: []}",
                "依申请公开: {三、本年度办理结果: {（三）不予公开: {1.属于国家秘密: {自然人: 1}, 危及“三安全一稳定”: {}}}}",
                "依申请公开: {办理结果: {其他处理: {逾期不补正: {自然人: 1}}, （七）总计: {总计: 1}}}",
                "复议诉讼: {行政复议: [1, 0, 0, 0], 行政诉讼: {复议后起诉: {尚未审结: 1}}}",
                "联系方式: {邮编: 150001, 电话: 82363412}",
                "落款: 无",
                "落款: {日期: 2022-01-19}",
                "发布: {日期: 2022-01-20 09:30, 文号: 12, 关键词: [甲, 乙]}",
                "更正: [{日期: 2022-02-10, 说明: 更正}]",
                "豁免: [{规则: T3-BALANCE, 理由: 照原样}]",
                "章节标题: {四: 另一种}\n表注: {复议诉讼: 含上年}",
                "格式: 2019\n主动公开: {行政许可: {上一年项目数量: 1, 本年增减: -3}, 政府集中采购: {采购总金额: 169.98 万元}}",
                "格式: '2019'\n主动公开: {行政许可: {本年增/减: '+5'}}",
                "引言: ''\n总体情况:\n口径: 汇总"
            })
    void acceptsWhatTheToolAccepts(String yaml) {
        String file = "机关: 某局\n年度: 2021\n" + yaml + "\n";
        assertThat(errors(file)).isEmpty();
        assertThat(Reading.read(file).findings()).noneMatch(finding -> finding.blocks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主动公幵: {}",
                "主动公开: {规章: 0}",
                "主动公开: {行政许可: -1}",
                "主动公开: {行政许可: 3.7}",
                "主动公开: {行政许可: 12件}",
                "主动公开: {行政许可: [1]}",
                "主动公开: {行政许可: {数: 1}}",
                "主动公开: {规范性文件: {}}",
                "主动公开: {规章: [1, 0]}",
                "依申请公开: {本年新收: {自然: 1}}",
                "依申请公开: {本年新收: [1, 2, 3]}",
                "依申请公开: {办理结果: {其他处理: {自然人: 1}}}",
                "依申请公开: [1]",
                "复议诉讼: {行政诉讼: {结果维持: 1}}",
                "格式: 2020",
                "格式: 2019\n主动公开: {行政许可: 1}",
                "格式: 2019\n主动公开: {政府集中采购: {采购总金额: 169.98}}",
                "口径: 全市",
                "联系方式: 办公室",
                "联系方式: {手机: 1}",
                "落款: {日期: 2022年1月19日}",
                "发布: {日期: 2022.1.20}",
                "更正: [{日期: 2022-02-10}]",
                "豁免: [{规则: DOM-INT, 理由: 甲}]",
                "豁免: [{规则: T3-BALANCE}]",
                "豁免: {规则: T3-BALANCE, 理由: 甲}",
                "章节标题: {七: 甲}",
                "表注: {表四: 甲}",
                "更正: [{日期: 2022-02-10, 说明: }]",
                "更正: [{日期: , 说明: 甲}]",
                "豁免: [{规则: T3-BALANCE, 理由: }]",
                "豁免: [{规则: T3-BALANCE, 理由: ' '}]",
                "格式: 2019\n主动公开: {行政许可: {本年增减: -1234567890123}}",
                "主动公开: {行政事业性收费: 1234567890123.5}",
                "总体情况: {甲: 乙}",
                "问题及改进: [甲]"
            })
    void refusesWhatTheToolRefuses(String yaml) {
        String file = "机关: 某局\n年度: 2021\n" + yaml + "\n";
        assertThat(errors(file)).isNotEmpty();
        assertThat(Reading.read(file).findings()).anyMatch(finding -> finding.blocks());
    }

    @Test
    void asksForTheYear() {
        assertThat(errors("机关: 某局\n")).isNotEmpty();
        assertThat(errors("机关: 某局\n年度: 1999\n")).isNotEmpty();
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }
}
