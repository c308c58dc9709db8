package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Cell;
import org.gongkai.model.Finding;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in a cell, what it is worth and how it is printed, for every kind of cell. */
class CellReaderTest {
    private static final String COUNT = "T2.LICENSE.DECISIONS";
    private static final String DECIMAL = "T2.FEE.AMOUNT";
    private static final String SIGNED = "T2.LICENSE.DELTA";
    private static final String AMOUNT = "T2.PROCURE.AMOUNT";

    @ParameterizedTest
    @CsvSource({
        COUNT + ", 12, 12, 12",
        COUNT + ", 999999999999, 999999999999, 999999999999",
        COUNT + ", /, 0, /",
        SIGNED + ", +5, 5, +5",
        SIGNED + ", 5, 5, +5",
        SIGNED + ", 0, 0, 0",
        SIGNED + ", -5, -5, -5",
        DECIMAL + ", 0.5, 0.5, 0.5",
        DECIMAL + ", 1.50, 1.5, 1.5",
        DECIMAL + ", 1.123456, 1.123456, 1.123456",
        AMOUNT + ", 169.98 万元, 169.98, 169.98 万元",
        AMOUNT + ", 251000元, 25.1, 251000元",
        AMOUNT + ", 1.123456万元, 1.123456, 1.123456万元",
        AMOUNT + ", 0, 0, 0",
    })
    void isWorthWhatIsWritten(String figure, String written, String number, String printed) {
        List<Finding> findings = new ArrayList<>();
        Cell cell = read(figure, written, findings).orElseThrow();
        assertThat(cell.number()).isEqualByComparingTo(number);
        assertThat(cell.printed()).isEqualTo(printed);
        assertThat(cell.readable()).isTrue();
        assertThat(findings).noneMatch(Finding::blocks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                COUNT + "   | -1            | DOM-NONNEG       | 不能小于 0",
                COUNT + "   | +1            | CELL-SIGN        | 改为 1",
                COUNT + "   | 3.0           | DOM-INT          | 改为 3",
                COUNT + "   | 30.0          | DOM-INT          | 改为 30",
                COUNT + "   | 3.7           | DOM-INT          | 核对后改为整数",
                COUNT + "   | 010           | CELL-ZERO        | 改为 10",
                COUNT + "   | 1,000         | CELL-SEPARATOR   | 改为 1000",
                COUNT + "   | 1,00          | CELL-SEPARATOR   | 分开写成 1, 00",
                COUNT + "   | １２            | CELL-WIDTH       | 改用半角，如 12",
                COUNT + "   | ！～            | CELL-WIDTH       | 改用半角，如 !~",
                COUNT + "   | －5            | CELL-WIDTH       | 负号要用半角",
                COUNT + "   | 12件           | CELL-UNIT        | 改为 12",
                COUNT + "   | 1000000000000 | DOM-MAX          | 整数部分超过 12 位",
                COUNT + "   | 十二            | CELL-NUMBER      | 写阿拉伯数字",
                SIGNED + "  | 1.0           | DOM-INT          | 改为 1",
                DECIMAL + " | 1.1234567     | DOM-FEE-DEC      | 小数超过 6 位",
                DECIMAL + " | -1.5          | DOM-NONNEG       | 不能小于 0",
                DECIMAL + " | .5            | CELL-NUMBER      | 改为 0.5",
                AMOUNT + "  | 169.98        | DOM-PROCURE-UNIT | 写成“169.98 万元”",
                AMOUNT + "  | 12万           | DOM-PROCURE-UNIT | 写成“12 万元”",
                AMOUNT + "  | 12美元          | DOM-PROCURE-UNIT | 折算成人民币",
                AMOUNT + "  | 1.1234567 元   | DOM-FEE-DEC      | 小数超过 6 位",
                AMOUNT + "  | -5 万元         | DOM-NONNEG       | 不能小于 0",
                AMOUNT + "  | 若干            | CELL-NUMBER      | 不是金额",
            })
    void refusesWhatIsNoValue(String figure, String written, String code, String told) {
        List<Finding> findings = new ArrayList<>();
        Cell cell = read(figure, "'" + written + "'", findings).orElseThrow();
        assertThat(cell.readable()).isFalse();
        assertThat(cell.printed()).isEqualTo(written);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.problem() + finding.remedy()).contains(told);
        });
    }

    @Test
    void mayHaveARemark() {
        List<Finding> findings = new ArrayList<>();
        Cell cell = read(COUNT, "{值: 415, 注: 其中修订16件}", findings).orElseThrow();
        assertThat(cell.number()).isEqualByComparingTo("415");
        assertThat(cell.remark()).isEqualTo("其中修订16件");
        assertThat(read(COUNT, "{值: 415}", findings).orElseThrow().remark()).isEmpty();
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]                 | CELL-NUMBER | “行政许可”要写一个数，这里写的是列表",
                "{数: 1}              | CELL-NUMBER | 这里写的是键值",
                "{注: 甲}             | CELL-NUMBER | 带注的写法里没有数",
                "{值: , 注: 甲}        | CELL-NUMBER | 带注的写法里没有数",
                "{值: [1], 注: 甲}     | CELL-NUMBER | 带注的写法里没有数",
            })
    void isUnreadableWhereItIsNoScalar(String written, String code, String told) {
        List<Finding> findings = new ArrayList<>();
        assertThat(read(COUNT, written, findings).orElseThrow().readable()).isFalse();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.problem()).contains(told);
        });
    }

    @Test
    void isNothingWhereItIsBlank() {
        assertThat(read(COUNT, "", new ArrayList<>())).isEmpty();
        assertThat(read(COUNT, "~", new ArrayList<>())).isEmpty();
    }

    @Test
    void isCalledByItsLastTwoKeys() {
        assertThat(problem("T3.DENY_1.NAT")).startsWith("“属于国家秘密 › 自然人”");
        assertThat(problem("T2.REG.ISSUED")).startsWith("“规章 › 制发件数”");
        assertThat(problem(COUNT)).startsWith("“行政许可”");
    }

    private static String problem(String figure) {
        List<Finding> findings = new ArrayList<>();
        read(figure, "x", findings);
        return findings.get(0).problem();
    }

    private static Optional<Cell> read(String figure, String written, List<Finding> findings) {
        Form form =
                figure.equals(SIGNED) || figure.equals(AMOUNT) ? StatutoryForms.FORM_2019 : StatutoryForms.FORM_2021;
        byte[] yaml = ("格: " + written + "\n").getBytes(StandardCharsets.UTF_8);
        Node root = YamlReader.read("x", yaml).root().orElseThrow();
        Node value = ((Mapping) root).entries().get(0).value();
        return new CellReader(form.figures().get(figure), findings).read(value);
    }
}
