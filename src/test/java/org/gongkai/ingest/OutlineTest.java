package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Location;
import org.junit.jupiter.api.Test;

/** Where a report's title, parts and sign-off are. */
class OutlineTest {
    private static final Form FORM = StatutoryForms.ALL.get(StatutoryForms.ALL.size() - 1);

    private static Outline outline(String... lines) {
        List<Block> blocks = Stream.of(lines)
                .<Block>map(line -> Paragraph.of(Texts.of(line)))
                .toList();
        return Outline.of(blocks, FORM);
    }

    private static Closing closing(String... lines) {
        return Closing.of(FORM, outline(lines), Location.top(""));
    }

    @Test
    void joinsATitleOverSeveralParagraphs() {
        Outline outline = outline("甲市乙局", "2021年政府信息公开", "工作年度报告", "引言。", "一、总体情况", "正文。");
        assertThat(outline.title()).isEqualTo("甲市乙局2021年政府信息公开工作年度报告");
        assertThat(outline.preamble()).isEqualTo("引言。");
    }

    @Test
    void findsATitleBelowOtherLines() {
        assertThat(outline("某审综〔2026〕2号", "各有关单位：现将本单位情况报告如下，请予审查。", "乙局2021年政府信息公开工作年度报告", "一、总体情况")
                        .title())
                .isEqualTo("乙局2021年政府信息公开工作年度报告");
    }

    @Test
    void knowsHeadingsByTheirOtherNames() {
        Outline outline = outline("一、政府信息公开总体情况", "a", "主动公开政府信息情况", "b", "六、其他需要说明的事项", "无。");
        assertThat(outline.parts()).containsOnlyKeys("一", "二", "六");
        assertThat(outline.headings()).containsEntry("六", "其他需要说明的事项");
    }

    @Test
    void takesNoSentenceForAHeading() {
        assertThat(outline("一、总体情况", "二、三季度主动公开政府信息情况总体较好，共主动公开信息三百余条，比上年增加五十条，公开渠道进一步拓宽。")
                        .parts())
                .containsOnlyKeys("一");
    }

    @Test
    void findsWhoSignsAndWhen() {
        Closing closing = closing("六、其他需要报告的事项", "无。", "甲市乙局", "2022年1月19日");
        assertThat(closing.agency()).isEqualTo("甲市乙局");
        assertThat(closing.date().orElseThrow().date()).isEqualTo("2022-01-19");
        assertThat(closing.from()).isEqualTo(1);
    }

    @Test
    void takesNoTextForASignature() {
        assertThat(closing("六、其他需要报告的事项", "无。").part()).isEmpty();
        assertThat(closing("六、其他需要报告的事项", "本年度没有收取信息处理费。").part()).isEmpty();
    }

    @Test
    void knowsNoDayThatNoCalendarHas() {
        assertThat(closing("六、其他需要报告的事项", "无。", "2022年13月40日").date()).isEmpty();
    }

    @Test
    void findsCorrections() {
        Closing closing = closing("乙局2021年政府信息公开工作年度报告", "更正（2022年2月10日）：表三更正为9件。", "一、总体情况", "a");
        assertThat(closing.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.date()).isEqualTo("2022-02-10");
            assertThat(correction.text().text()).isEqualTo("表三更正为9件。");
        });
    }
}
