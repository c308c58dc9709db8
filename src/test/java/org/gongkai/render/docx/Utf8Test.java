package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    @Test
    void encodesEveryCharacter() {
        StringBuilder all = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                all.appendCodePoint(point);
            }
        }
        Utf8 text = new Utf8(0).append(all.toString()).append(Utf8.of("完"));
        assertThat(text.toString().equals(all + "完")).isTrue();
        assertThat(text.length()).isEqualTo(Utf8.of(all + "完").length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud840", "\udc00", "\ud840<", "a\udc00b", "\ud840\ud840"})
    void refusesHalfOfAPair(String text) {
        assertThatExceptionOfType(IllegalCharacterException.class).isThrownBy(() -> new Utf8(8).append(text));
    }
}
