package org.gongkai.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleLinesTest {
    @Test
    void keepTheSense() {
        assertThat(TitleLines.of("哈尔滨市南岗区工业和信息科技局2021年政府信息公开工作年度报告", 22, 442))
                .containsExactly("哈尔滨市南岗区工业和信息科技局", "2021年政府信息公开工作年度报告");
    }

    @Test
    void areOneIfTheTitleFits() {
        assertThat(TitleLines.of("某局2021年年度报告", 22, 442)).containsExactly("某局2021年年度报告");
    }

    @Test
    void loseNoBlank() {
        String title = "哈尔滨市南岗区工业和信息科技局 2021 年度 政府信息公开工作年度报告";
        assertThat(TitleLines.of(title, 22, 442)).hasSize(2);
        assertThat(String.join("", TitleLines.of(title, 22, 442))).isEqualTo(title);
    }

    @Test
    void areNotWeighedForWhatIsNoTitle() {
        // To weigh these lines would take gigabytes.
        String text = "件".repeat(100_000);
        assertThat(String.join("", TitleLines.of(text, 22, 442))).isEqualTo(text);
    }
}
