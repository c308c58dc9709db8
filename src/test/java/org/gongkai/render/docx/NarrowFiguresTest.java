package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowFiguresTest {
    @ParameterizedTest(name = "{0} at {1} pt in {2} twips")
    @CsvSource({
        "0, 9, 624, ''",
        "12345, 9, 624, ''",
        "123456, 9, 624, Narrow90",
        "1234567, 9, 624, Narrow70",
        "12345678, 9, 624, Narrow62",
        "123456789012, 9, 624, Narrow42",
        "123456789012, 10.5, 534, Narrow32",
        "1234567890123, 10.5, 534, Narrow28",
        "123456789012345678, 10.5, 534, Narrow28"
    })
    void squeezesNoMoreThanItMust(String figure, double size, long room, String style) {
        assertThat(NarrowFigures.style(figure, size, room)).isEqualTo(style);
    }

    @ParameterizedTest(name = "{0} in {1} twips")
    @CsvSource({"咨询12件, 300, ''", "共1234567件其中12件, 624, Narrow62", "2021-12-31 至 2022-01-05, 1400, ''"})
    void looksAtTheLongestNumberOfAText(String text, long room, String style) {
        assertThat(NarrowFigures.ofNumbers(text, 10.5, room)).isEqualTo(style);
    }
}
