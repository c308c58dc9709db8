package org.gongkai.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Characters of two UTF-16 units, as names of people and places have them. */
class RareCharactersTest {
    /** Wherever the parser's buffers end. */
    @Test
    void areReadAnywhereInAFile() {
        for (int before = 0; before < 2_100; before++) {
            String value = "甲".repeat(before) + "𠮷";
            assertThat(value("文: " + value)).isEqualTo(value);
            assertThat(value("# " + value + "\n文: 乙")).isEqualTo("乙");
        }
    }

    private static String value(String yaml) {
        YamlFile file = YamlReader.read("x", yaml.getBytes(StandardCharsets.UTF_8));
        Mapping root = (Mapping) file.root().orElseThrow();
        return ((Scalar) root.entries().get(0).value()).text();
    }
}
