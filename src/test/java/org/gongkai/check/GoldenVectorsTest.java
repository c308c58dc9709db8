package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.data.Reading;
import org.gongkai.data.ReportFile;
import org.gongkai.form.Figure;
import org.gongkai.form.Ledger;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of published reports and what the rules say of them. */
class GoldenVectorsTest {
    /** A provincial capital's whole area in 2025: every identity holds. */
    private static final String LARGE = """
            机关: 某市人民政府
            年度: 2025
            口径: 汇总
            问题及改进: 略。
            主动公开:
              规章: [3, 5, 74]
              行政规范性文件: [564, 984, 4185]
              行政许可: 11398889
              行政处罚: 6937489
              行政强制: 166105
              行政事业性收费: 316441
            依申请公开:
              本年新收: [13612, 252, 0, 45, 128, 32, 14069]
              上年结转: [535, 6, 0, 1, 18, 0, 560]
              办理结果:
                予以公开: [5345, 129, 0, 41, 19, 14, 5548]
                部分公开: [2120, 39, 0, 1, 6, 2, 2168]
                不予公开:
                  属于国家秘密: [13, 0, 0, 0, 0, 0, 13]
                  其他法律行政法规禁止公开: [30, 0, 0, 0, 0, 0, 30]
                  危及三安全一稳定: [11, 0, 0, 0, 0, 0, 11]
                  保护第三方合法权益: [49, 2, 0, 0, 0, 0, 51]
                  属于三类内部事务信息: [103, 1, 0, 0, 0, 0, 104]
                  属于四类过程性信息: [84, 1, 0, 0, 0, 0, 85]
                  属于行政执法案卷: [282, 4, 0, 0, 0, 0, 286]
                  属于行政查询事项: [147, 0, 0, 0, 1, 2, 150]
                无法提供:
                  本机关不掌握相关政府信息: [3075, 50, 0, 0, 89, 8, 3222]
                  没有现成信息需要另行制作: [177, 3, 0, 0, 0, 0, 180]
                  补正后申请内容仍不明确: [19, 0, 0, 0, 0, 0, 19]
                不予处理:
                  信访举报投诉类申请: [199, 1, 0, 0, 3, 0, 203]
                  重复申请: [147, 1, 0, 0, 0, 0, 148]
                  要求提供公开出版物: [0, 0, 0, 0, 0, 0, 0]
                  无正当理由大量反复申请: [100, 1, 0, 0, 0, 0, 101]
                  要求行政机关确认或重新出具已获取信息: [5, 0, 0, 0, 0, 0, 5]
                其他处理:
                  逾期不补正: [315, 3, 0, 0, 0, 0, 318]
                  逾期不缴费: [202, 0, 0, 1, 0, 0, 203]
                  其他: [941, 17, 0, 1, 3, 3, 965]
                总计: [13364, 252, 0, 44, 121, 29, 13810]
              结转下年度: [783, 6, 0, 2, 25, 3, 819]
            复议诉讼:
              行政复议: [376, 97, 196, 121, 790]
              行政诉讼:
                未经复议直接起诉: [16, 1, 12, 27, 56]
                复议后起诉: [74, 1, 30, 51, 156]
            """;

    /** Harbin's whole area in 2021, as published: the last five rows of table three are missing. */
    private static final String CUT_SHORT = """
            机关: 哈尔滨市人民政府
            年度: 2021
            问题及改进: 略。
            依申请公开:
              本年新收: [3365, 117, 8, 7, 13, 3, 3513]
              上年结转: [69, 2, 0, 0, 1, 0, 72]
              办理结果:
                予以公开: [1314, 82, 7, 7, 7, 0, 1417]
                部分公开: [204, 7, 0, 0, 1, 0, 212]
                不予公开:
                  属于国家秘密: [17, 0, 1, 0, 0, 0, 18]
                  其他法律行政法规禁止公开: [13, 1, 0, 0, 0, 0, 14]
                  危及三安全一稳定: [2, 0, 0, 0, 0, 0, 2]
                  保护第三方合法权益: [23, 2, 0, 0, 0, 0, 25]
                  属于三类内部事务信息: [8, 0, 0, 0, 0, 0, 8]
                  属于四类过程性信息: [16, 2, 0, 0, 0, 0, 18]
                  属于行政执法案卷: [4, 0, 0, 0, 0, 0, 4]
                  属于行政查询事项: [23, 1, 0, 0, 0, 0, 24]
                无法提供:
                  本机关不掌握相关政府信息: [1058, 13, 0, 0, 5, 2, 1078]
                  没有现成信息需要另行制作: [183, 1, 0, 0, 0, 0, 184]
                  补正后申请内容仍不明确: [4, 0, 0, 0, 0, 0, 4]
                不予处理:
                  信访举报投诉类申请: [40, 2, 0, 0, 0, 0, 42]
                  重复申请: [65, 0, 0, 0, 0, 0, 65]
                  要求提供公开出版物: [2, 0, 0, 0, 0, 0, 2]
                  无正当理由大量反复申请: [179, 0, 0, 0, 0, 0, 179]
                  要求行政机关确认或重新出具已获取信息: [9, 0, 0, 0, 0, 0, 9]
            复议诉讼:
              行政复议: [52, 5, 16, 9, 82]
              行政诉讼:
                未经复议直接起诉: [113, 5, 25, 29, 172]
                复议后起诉: [10, 2, 1, 5, 18]
            """;

    /** Heilongjiang's science department in 2019, as published: seven cells filled in. */
    private static final String NEARLY_EMPTY = """
            机关: 黑龙江省科学技术厅
            年度: 2019
            问题及改进: 略。
            依申请公开:
              本年新收: {自然人: 2, 总计: 2}
              上年结转: {自然人: 0}
              办理结果: {予以公开: {自然人: 2, 总计: 2}}
              结转下年度: {自然人: 0, 总计: 0}
            """;

    @Test
    void aSoundReportHasNoFinding() {
        assertThat(faults(LARGE)).isEmpty();
        assertThat(Reading.read(LARGE).ledger().orElseThrow().zeroFilled()).isZero();
    }

    @Test
    void totalsThatNobodyWroteAreComputed() {
        String computed = LARGE.lines()
                .filter(line -> !line.strip().startsWith("总计"))
                .map(line -> line.replaceFirst("(\\[(?:\\d+, ){5}\\d+), \\d+]", "$1]"))
                .map(line -> line.replaceFirst("(\\[(?:\\d+, ){3}\\d+), \\d+]", "$1]"))
                .reduce("", (text, line) -> text + line + "\n");
        ReportFile file = Reading.read(computed);
        assertThat(Reading.faults(file)).isEmpty();
        assertThat(number(file, "T3.TOTAL.SUM")).isEqualTo("13810");
        assertThat(number(file, "T3.REJECT_1.SUM")).isEqualTo("203");
        assertThat(number(file, "T4.AFTER.TOTAL")).isEqualTo("156");
    }

    /** Rows add up; the columns that lost rows do not balance, by as much as was lost. */
    @Test
    void aReportCutShortDoesNotBalance() {
        assertThat(faults(CUT_SHORT))
                .extracting(finding ->
                        finding.code() + " " + finding.subject().orElseThrow().cell())
                .containsExactly(
                        "T3-BALANCE T3.NEW.NAT",
                        "T3-BALANCE T3.NEW.BIZ",
                        "T3-BALANCE T3.NEW.LAW",
                        "T3-BALANCE T3.NEW.OTH");
        assertThat(faults(CUT_SHORT))
                .extracting(finding -> finding.problem().replaceFirst(".*，", ""))
                .containsExactly("相差 270 件。", "相差 8 件。", "相差 1 件。", "相差 1 件。");
    }

    @Test
    void blankCellsCountZero() {
        ReportFile file = Reading.read(NEARLY_EMPTY);
        assertThat(Reading.faults(file)).isEmpty();
        assertThat(number(file, "T3.TOTAL.NAT")).isEqualTo("2");
        assertThat(number(file, "T3.TOTAL.SUM")).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    [5345, 129 | [5346, 129 | T3-ROWSUM T3.GRANT.SUM, T3-COLSUM T3.TOTAL.NAT
                    29, 13810] | 29, 13811] | T3-ROWSUM T3.TOTAL.SUM, T3-COLSUM T3.TOTAL.SUM, T3-BALANCE T3.NEW.SUM
                    25, 3, 819] | 24, 3, 819] | T3-ROWSUM T3.CARRY_OUT.SUM, T3-BALANCE T3.NEW.LAW
                    121, 790] | 120, 790] | T4-REVIEW-SUM T4.REVIEW.TOTAL
                    128, 32, 14069] | 128, -1, 14069] | DOM-NONNEG
                    984, 4185] | 984, 10.5] | DOM-INT
                    """)
    void oneChangeHasItsFindings(String written, String changed, String expected) {
        assertThat(LARGE).containsOnlyOnce(written);
        List<Finding> faults = faults(LARGE.replace(written, changed));
        assertThat(faults)
                .extracting(finding -> finding.code()
                        + finding.subject().map(subject -> " " + subject.cell()).orElse(""))
                .containsExactlyInAnyOrder(expected.split(", "));
    }

    private static List<Finding> faults(String yaml) {
        return Reading.faults(Reading.read(yaml));
    }

    private static String number(ReportFile file, String id) {
        Ledger ledger = file.ledger().orElseThrow();
        Figure figure = ledger.form().figures().get(id);
        return ledger.printed(figure);
    }
}
