package org.gongkai.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongkai.model.Location;
import org.gongkai.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place of every character of a value is where it stands in the file. */
class TextPlacesTest {
    private static final String SIGNS = "甲乙丙丁𠮷";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文: 甲乙丙",
                "文:   甲 乙, 丙   # 注",
                "前: 1\n文: 甲𠮷乙",
                "文: |\n  甲乙\n  丙\n",
                "文: |-\n  甲乙\n  丙\n",
                "文: |+\n  甲乙\n\n  丙\n\n\n",
                "文: | # 注\n  甲\n",
                "文: |\n      甲乙\n        丙\n      丁\n",
                "文: |2\n    甲乙\n  丙\n",
                "文: |2-\n      甲\n  乙\n",
                "文: |\n\n\n  甲\n\n  乙\n",
                "文: |\n  \n  甲\n     \n  乙\n",
                "文: |\n  　　甲乙\n  　　丙\n",
                "文: |\n  𠮷甲𠮷乙\n",
                "文: |\r\n  甲乙\r\n\r\n  丙\r\n后: 1\r\n",
                "文: |\r  甲乙\r  丙\r",
                "\uFEFF文: 甲",
                "\uFEFF文: |\n  甲\n",
                "里:\n  文: |\n    甲\n     乙\n",
                "里: {文: 甲乙, 后: 1}",
                "里:\n  - 文: |\n      甲\n  - 1\n",
                "文: |\n  甲"
            })
    void exactInPlainAndLiteralValues(String yaml) {
        SourceText text = text(yaml);
        String[] lines = yaml.replace("\uFEFF", "").split("\r\n|\r|\n", -1);
        assertThat(text.text()).containsAnyOf(SIGNS.split(""));
        for (int offset = 0; offset < text.text().length(); offset++) {
            String sign = Character.toString(text.text().codePointAt(offset));
            if (SIGNS.contains(sign)) {
                Location where = text.at(offset);
                String line = lines[where.line() - 1];
                assertThat(line.substring(line.offsetByCodePoints(0, where.column() - 1)))
                        .startsWith(sign);
                offset += sign.length() - 1;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "前: 1\n文: >\n  甲\n  乙\n",
                "前: 1\n文: \"甲\n  乙\"\n",
                "前: 1\n文: '甲乙'\n",
                "前: 1\n文: \"甲\\n乙\"\n",
                "前: 1\n文: 甲\n  乙\n"
            })
    void theStartInFoldedAndQuotedValues(String yaml) {
        SourceText text = text(yaml);
        assertThat(text.start()).isEqualTo(new Location("x", 2, 4));
        assertThat(text.at(text.text().indexOf('乙'))).isEqualTo(new Location("x", 2, 4));
    }

    @Test
    void anEmptyBlockHasItsStart() {
        assertThat(text("文: |\n后: 1\n").start().line()).isBetween(1, 2);
    }

    @Test
    void theIndentationIsNoPartOfAValue() {
        assertThat(text("文: |2\n    甲\n  乙\n").text()).isEqualTo("  甲\n乙\n");
    }

    private static SourceText text(String yaml) {
        YamlFile file = YamlReader.read("x", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(file.findings()).noneMatch(finding -> finding.blocks());
        return find(file.root().orElseThrow());
    }

    private static SourceText find(Node node) {
        if (node instanceof Sequence sequence) {
            return find(sequence.items().get(0));
        }
        for (Mapping.Entry entry : ((Mapping) node).entries()) {
            if (entry.key().text().equals("文")) {
                return ((Scalar) entry.value()).source();
            }
            if (!(entry.value() instanceof Scalar)) {
                return find(entry.value());
            }
        }
        throw new AssertionError("no 文");
    }
}
