package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageSetupTest {
    private final PageSetup page = PageSetup.of(Reports.STYLE);

    @Test
    void isThePageOfTheStandardInTwips() {
        assertThat(page).isEqualTo(new PageSetup(11906, 16838, 2098, 1984, 1588, 1474, 579, -848, 1418));
    }

    @Test
    void holdsTwentyTwoLines() {
        assertThat(22 * page.linePitch()).isLessThanOrEqualTo(page.textHeight());
        assertThat(22 * (page.linePitch() + 1)).isGreaterThan(page.textHeight());
    }
}
