package org.gongkai.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.render.layout.Prohibition.Break;
import org.junit.jupiter.api.Test;

class ProhibitionTest {
    @Test
    void dividesAnAddressAfterTheSecondOfTwoSlashes() {
        List<Glyph> address = "https://www.example.gov.cn"
                .codePoints()
                .mapToObj(c -> new Glyph(c, CharacterClass.of(c), null, 1, 0, 1, null))
                .toList();
        assertThat(Prohibition.before("https:/".length(), address)).isEqualTo(Break.EMERGENCY);
        assertThat(Prohibition.before("https://".length(), address)).isEqualTo(Break.URL);
    }
}
