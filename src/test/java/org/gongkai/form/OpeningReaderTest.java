package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How the texts of a new report begin. */
class OpeningReaderTest {
    @Test
    void readsTheSectionsOfEveryPart() {
        Opening opening = read("parts: {总体情况: [{aspect: 主动公开, heading: （一）主动公开, text: 写。}, {text: 再写。}]}\n");
        assertThat(opening.part("总体情况"))
                .containsExactly(new Opening.Section("主动公开", "（一）主动公开", "写。"), new Opening.Section("", "", "再写。"));
        assertThat(opening.part("其他事项")).isEmpty();
    }

    @Test
    void mayBeginNothing() {
        assertThat(read("parts:\n").parts()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNone() {
        assertThatThrownBy(() -> read("- 写。\n"))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("opening.yaml");
    }

    private static Opening read(String file) {
        return OpeningReader.read("opening.yaml", file.getBytes(StandardCharsets.UTF_8));
    }
}
