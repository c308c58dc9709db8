package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongkai.data.Forms;
import org.gongkai.form.StatutoryForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that somebody copied out of a report. */
class TextScannerTest {
    private static final Forms FORMS = new Forms(StatutoryForms.ALL);
    private static final String LONG = "全年主动公开各类信息，及时回应群众关切，并按时限办结全部依申请公开事项，没有发生争议，也没有一件";

    private static String markdown(String text) {
        return Markdown.of(
                TextScanner.read(text.getBytes(StandardCharsets.UTF_8), FORMS).blocks());
    }

    @Test
    void takesALineForAParagraph() {
        assertThat(markdown("一、总体情况\n" + LONG + "逾期。\n\n" + LONG + "败诉。"))
                .isEqualTo("一、总体情况\n\n" + LONG + "逾期。\n\n" + LONG + "败诉。");
    }

    @Test
    void joinsLinesThatWereWrapped() {
        String text = """
                全年主动公开各类信息一百余条，及时回应
                群众关切，并按时限办结全部依申请公开事
                项。
                没有发生争议，也没有一件因此被复议机关
                纠正。
                """;
        assertThat(markdown(text)).isEqualTo("全年主动公开各类信息一百余条，及时回应群众关切，并按时限办结全部依申请公开事项。\n\n没有发生争议，也没有一件因此被复议机关纠正。");
    }

    @Test
    void leavesOrnamentsAndPageBreaksOut() {
        assertThat(markdown("## 一、总体情况\n**甲**" + LONG + "。\f\n")).isEqualTo("一、总体情况\n\n甲" + LONG + "。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "信息内容\t本年制发\n规章\t12",
                "| 信息内容 | 本年制发 |\n|---|---|\n| 规章 | 12 |",
                "|信息内容|本年制发|\n| -- | :--: |\n|规章|12|",
                "信息内容\t本年制发\n----------\n规章\t12"
            })
    void readsTabsAndPipesAsATable(String table) {
        assertThat(markdown("二、主动公开政府信息情况\n" + table + "\n三、收到和处理政府信息公开申请情况"))
                .isEqualTo("二、主动公开政府信息情况\n\n| 信息内容 | 本年制发 |\n| --- | --- |\n| 规章 | 12 |\n\n三、收到和处理政府信息公开申请情况");
    }

    @Test
    void takesATabBeforeAWordForABlank() {
        assertThat(markdown("\t" + LONG + "。")).isEqualTo(LONG + "。");
    }

    @Test
    void keepsACellThatIsEmpty() {
        assertThat(markdown("规章\t\t12")).isEqualTo("| 规章 |  | 12 |\n| --- | --- | --- |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章 12 3 45\n行政规范性文件 0 / 1,200", "规章\n12 3 45\n行政规范性\n文件\n0\n/\n1,200"})
    void findsTheNumbersBehindTheLabelsOfAStatutoryTable(String rows) {
        assertThat(markdown("二、主动公开政府信息情况\n信息内容\n本年制发件数\n" + rows + "\n四、存在的主要问题及改进情况\n" + LONG + "。"))
                .contains("| 规章 | 12 | 3 | 45 |")
                .contains("| 行政规范性文件 | 0 | / | 1,200 |")
                .endsWith(LONG + "。");
    }

    @Test
    void namesNoRowThatHasOtherThanItsNumbers() {
        assertThat(markdown("二、主动公开政府信息情况\n规章 12 3\n行政规范性文件 1 2 3"))
                .contains("| 12 | 3 |")
                .doesNotContain("规章 |")
                .contains("| 行政规范性文件 | 1 | 2 | 3 |");
    }
}
