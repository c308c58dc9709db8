package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLinesTest {
    private static String written(Object... fields) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvLines lines = new CsvLines(out);
        lines.line(List.of(fields));
        lines.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "＝1+1, '＝1+1",
                "@某路, '@某路",
                "-1-1, '-1-1",
                "+86, +86",
                "-3.5, -3.5",
                "甲局, 甲局",
                "甲\"乙, `\"甲\"\"乙\"`",
                "=甲\"乙, `\"'=甲\"\"乙\"`",
                "`甲,乙`, `\"甲,乙\"`"
            })
    void quoteWhatNeedsItAndHoldNoFormulas(String text, String field) throws IOException {
        assertThat(written(text)).isEqualTo("\uFEFF" + field + "\r\n");
    }

    @Test
    void writeNumbersAsTheyAre() throws IOException {
        assertThat(written("甲", new BigDecimal("1E+3"), new BigDecimal("-169.980"), ""))
                .isEqualTo("\uFEFF甲,1000,-169.980,\r\n");
    }
}
