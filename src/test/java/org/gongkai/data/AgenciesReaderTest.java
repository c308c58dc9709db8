package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.model.Finding;
import org.gongkai.model.Portal;
import org.gongkai.yaml.YamlReader;
import org.junit.jupiter.api.Test;

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
                        "信息公开"));
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
}
