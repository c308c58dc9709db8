package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Portal;
import org.gongkai.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesReaderTest {
    @Test
    void readsAllThatIsSaidOfThePortal() {
        assertThat(read("""
                        门户:
                          名称: 某某市人民政府
                          域名: www.example.gov.cn
                          标识码: "2301000001"
                          栏目: 政府信息公开年报
                          栏目说明: 历年年度报告
                          栏目关键词: [年报, 公开]
                          栏目类别: 信息公开
                        """).portal())
                .isEqualTo(new Portal(
                        "某某市人民政府",
                        "www.example.gov.cn",
                        "2301000001",
                        "政府信息公开年报",
                        "历年年度报告",
                        List.of("年报", "公开"),
                        "信息公开",
                        ""));
    }

    @Test
    void knowsItsAgenciesAndTheYearsInWhichTheyReport() {
        Agencies agencies = read("b: {机关: 乙局, 起止: {自: 2020}}\na: {机关: 甲局, 起止: {至: 2021}}\n");
        assertThat(agencies.ids()).containsExactly("a", "b");
        assertThat(agencies.agency("b").expected().from()).isEqualTo(2020);
        assertThat(agencies.agency("b").expected().to()).isEqualTo(Integer.MAX_VALUE);
        assertThat(agencies.agency("a").expected().from()).isEqualTo(Integer.MIN_VALUE);
        assertThat(agencies.agency("a").expected().to()).isEqualTo(2021);
        assertThat(agencies.agency("c").name()).isEmpty();
    }

    @Test
    void knowsNothingOfAFileThatCannotBeRead() {
        Finding why = Finding.error("FILE-READ", Location.top("data/agencies.yaml"), "", "读不了。", "");
        assertThat(Agencies.unreadable(why).findings()).containsExactly(why);
        assertThat(ReportFile.unreadable(why).findings()).containsExactly(why);
        assertThat(ReportFile.unreadable(why).file()).isEqualTo("data/agencies.yaml");
    }

    @Test
    void namesAKeyOfThePortalThatNobodyKnows() {
        assertThat(read("门户: {栏目类型: 信息公开}").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("KEY-UNKNOWN");
            assertThat(finding.remedy()).contains("栏目类别");
        });
    }

    @Test
    void readsHowAReportIsMadePublic() {
        ReportFile file = Reading.read("""
                机关: 某局
                年度: 2021
                发布: {公开方式: 主动公开, 主题分类: 科技}
                """);
        assertThat(file.report().orElseThrow().publication().access()).isEqualTo("主动公开");
        assertThat(file.findings()).filteredOn(Finding::blocks).isEmpty();
    }

    private static Agencies read(String yaml) {
        return AgenciesReader.read(YamlReader.read("agencies.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"类别: 局 | 3:7 | 可写：乡镇、政府、直属机构、部门。", "层级: 厅 | 3:7 | 可写：乡、县、国家、市、省。", "截止: 1-31 | 3:7 | 写成 01-31 的样子。"
            })
    void pointsAtTheWrongValue(String line, String place, String remedy) {
        List<Finding> faults = read("a:\n  机关: 某局\n  " + line + "\n").faults("a");
        assertThat(faults).hasSize(1);
        Finding fault = faults.get(0);
        assertThat(fault.code()).isEqualTo("KEY-VALUE");
        assertThat(fault.where().line() + ":" + fault.where().column()).isEqualTo(place);
        assertThat(fault.remedy()).isEqualTo(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harbn | “上级”写的是“harbn”，机关名录里没有这个代码。 | 是不是想写“harbin”？",
                "哈尔滨市人民政府 | “上级”写的是“哈尔滨市人民政府”，机关名录里没有这个代码。 | 写上级机关在名录里的代码；上级不在名录里的，删去这一行。",
                "a | “上级”写的是它自己。 | 写上级机关在名录里的代码；上级不在名录里的，删去这一行。"
            })
    void warnsOfASuperiorThatIsNotThere(String parent, String problem, String remedy) {
        Agencies agencies = read("a: {机关: 某局, 上级: " + parent + "}\nharbin: {机关: 哈尔滨市人民政府}\n");
        assertThat(agencies.faults("a"))
                .extracting(fault -> fault.severity() + " " + fault.code() + " "
                        + fault.where().column())
                .containsExactly("WARNING KEY-PARENT 17");
        assertThat(agencies.faults("a").get(0).problem()).isEqualTo(problem);
        assertThat(agencies.faults("a").get(0).remedy()).isEqualTo(remedy);
        assertThat(agencies.faults("harbin")).isEmpty();
    }

    @Test
    void takesASuperiorThatComesLater() {
        assertThat(read("a: {机关: 某局, 上级: b}\nb: {机关: 某市}\n").faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"230100000", "23010000011", "BM01000001", "某市", "91110000600037341L"})
    void refusesASiteCodeThatIsNone(String code) {
        List<Finding> findings =
                read("门户:\n  名称: 某市\n  标识码: \"" + code + "\"\n").findings();
        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.where().line() + ":"
                        + finding.where().column())
                .containsExactly("KEY-VALUE 3:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2301000001", "bm01000001"})
    void takesSiteCodes(String code) {
        assertThat(read("门户: {名称: 某市, 标识码: \"" + code + "\"}\n").findings()).isEmpty();
    }
}
