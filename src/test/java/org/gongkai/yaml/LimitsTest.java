package org.gongkai.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.junit.jupiter.api.Test;

/** Files that are too large, too deep or nothing but rubbish are refused at once. */
class LimitsTest {
    @Test
    void aFileOfMoreThanEightMegabytesIsRefused() {
        byte[] bytes = "# 甲\n".repeat(2 << 20).getBytes(StandardCharsets.UTF_8);
        assertThat(read(new String(bytes, 0, YamlReader.MOST_BYTES + 1, StandardCharsets.ISO_8859_1)
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .singleElement()
                .satisfies(finding -> assertIs(finding, "YAML-SIZE", 1, 1));
    }

    @Test
    void aLongLineIsRefused() {
        String fits = "a: 1\n文: " + "甲".repeat(YamlReader.MOST_CHARACTERS_A_LINE - 3) + "\n";
        assertThat(read(fits)).isEmpty();
        assertThat(read(fits.replace("文", "文文")))
                .singleElement()
                .satisfies(finding -> assertIs(finding, "YAML-LINE", 2, 1));
    }

    @Test
    void aFileOfTooManyLinesIsRefusedAtTheFirstThatIsTooMuch() {
        assertThat(read("a: 1" + "\n".repeat(YamlReader.MOST_LINES))).isEmpty();
        assertThat(read("a: 1" + "\n".repeat(YamlReader.MOST_LINES + 1)))
                .singleElement()
                .satisfies(finding -> assertIs(finding, "YAML-SIZE", YamlReader.MOST_LINES + 1, 1));
    }

    @Test
    void twentyLevelsAreAllowedAndNoMore() {
        assertThat(read("[".repeat(20) + "]".repeat(20))).isEmpty();
        assertThat(read("[".repeat(21) + "]".repeat(21)))
                .singleElement()
                .satisfies(finding -> assertIs(finding, "YAML-DEPTH", 1, 21));
    }

    @Test
    void thousandsOfBracketsDoNotOverflow() {
        assertThat(read("甲: " + "[".repeat(5_000)))
                .singleElement()
                .satisfies(finding -> assertIs(finding, "YAML-DEPTH", 1, 23));
        assertThat(read("甲: " + "{a: ".repeat(5_000)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("YAML-DEPTH"));
        assertThat(read("- ".repeat(5_000)))
                .singleElement()
                .satisfies(finding -> assertIs(finding, "YAML-DEPTH", 1, 41));
    }

    @Test
    void rubbishDoesNotFillTheMemoryWithFindings() {
        assertThat(read(String.join("\n", Collections.nCopies(50_000, "\u0007\u0007\u0007"))))
                .hasSize(100);
        assertThat(read(String.join("\n", Collections.nCopies(50_000, "\u200B\u200B\u200B"))))
                .hasSize(100);
    }

    private static void assertIs(Finding finding, String code, int line, int column) {
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.where()).isEqualTo(new Location("x", line, column));
    }

    private static List<Finding> read(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> read(byte[] bytes) {
        return YamlReader.read("x", bytes).findings();
    }
}
