package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowFiguresTest {
    @ParameterizedTest(name = "{0} at {1} pt in {2} twips")
    @CsvSource({
        "0, 9, 624, ''",
        "12345, 9, 624, ''",
        "123456, 9, 624, Narrow85",
        "1234567, 9, 624, Narrow70",
        "12345678, 9, 624, Narrow58",
        "123456789012, 9, 624, Narrow38",
        "123456789012, 10.5, 534, Narrow32",
        "123456789012345678, 10.5, 534, Narrow32"
    })
    void squeezesNoMoreThanItMust(String figure, double size, long room, String style) {
        assertThat(NarrowFigures.style(figure, size, room)).isEqualTo(style);
    }
}
