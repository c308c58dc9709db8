package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** With fonts that have nothing beyond the basic plane's ideographs and ASCII. */
class GlyphsTest {
    @Test
    void aMissingCharacterIsToldOnceAtItsPlace() {
        assertThat(faults("简称: 甲𠮷乙𠮷")).containsExactly("TEXT-GLYPH 4:6");
        assertThat(faults("总体情况: |\n  甲\n  乙𠮷。")).containsExactly("TEXT-GLYPH 6:4");
        assertThat(faults("联系方式: {地址: 𠮷街, 机构: 𡈽科}")).containsExactly("TEXT-GLYPH 4:12", "TEXT-GLYPH 4:20");
    }

    @Test
    void aForbiddenCharacterIsNotToldAgain() {
        assertThat(faults("简称: \"甲\\a\"")).containsExactly("TEXT-CHARACTER 4:5");
        assertThat(faults("简称: \"甲\\uD800\"")).containsExactly("TEXT-CHARACTER 4:5");
        assertThat(faults("简称: \"甲\\u200B\"")).containsExactly("TEXT-INVISIBLE 4:5");
    }

    @Test
    void charactersOfNoWidthHaveTheirOwnFinding() {
        assertThat(faults("简称: \"甲\\u200F乙\"")).containsExactly("TEXT-INVISIBLE 4:5");
        assertThat(faults("简称: \"甲\\u2060乙\"")).containsExactly("TEXT-INVISIBLE 4:5");
        assertThat(faults("简称: \"甲\\uFEFF乙\"")).containsExactly("TEXT-INVISIBLE 4:5");
    }

    @Test
    void aMissingCharacterIsFoundInListsAndFurtherFiles() {
        assertThat(faults("发布: {关键词: [甲, 𠮷]}")).containsExactly("TEXT-GLYPH 4:15");
        Glyphs glyphs = new Glyphs(character -> character < 0x10000);
        for (int file = 0; file < 2; file++) {
            List<Finding> findings = new ArrayList<>();
            glyphs.check(
                    YamlReader.read("x", "甲: 乙𠮷丙𠮷\n".getBytes(StandardCharsets.UTF_8))
                            .root()
                            .orElseThrow(),
                    findings);
            assertThat(findings).hasSize(1);
        }
    }

    private static List<String> faults(String line) {
        String yaml = "机关: 某局\n年度: 2021\n问题及改进: 略。\n" + line + "\n";
        ReportReader reader =
                new ReportReader(Reading.FORMS, Agencies.NONE, character -> character < 0x10000 && character >= ' ');
        return reader
                .read(YamlReader.read("x", yaml.getBytes(StandardCharsets.UTF_8)), "x", OptionalInt.empty())
                .findings()
                .stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .sorted(Finding.IN_ORDER)
                .map(finding -> finding.code() + " " + finding.where().line() + ":"
                        + finding.where().column())
                .toList();
    }
}
