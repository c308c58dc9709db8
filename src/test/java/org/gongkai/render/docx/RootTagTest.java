package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RootTagTest {
    @Test
    void keepsWhatIsUsedInAlphabeticalOrder() {
        assertThat(RootTag.trimmed("<w:p xmlns:x=\"X\" xmlns:w=\"W\" xmlns:r=\"R\"><w:a r:id=\"1\"/></w:p>"))
                .isEqualTo("<w:p xmlns:r=\"R\" xmlns:w=\"W\"><w:a r:id=\"1\"/></w:p>");
    }

    @Test
    void keepsThePrefixOfAType() {
        assertThat(RootTag.trimmed("<c xmlns:t=\"T\"><d xsi:type=\"t:D\" xmlns:xsi=\"I\"/></c>"))
                .isEqualTo("<c xmlns:t=\"T\"><d xsi:type=\"t:D\" xmlns:xsi=\"I\"/></c>");
    }

    @Test
    void leavesAnEmptyElementEmpty() {
        assertThat(RootTag.trimmed("<w:p xmlns:w=\"W\" xmlns:x=\"X\"/>")).isEqualTo("<w:p xmlns:w=\"W\"/>");
    }
}
