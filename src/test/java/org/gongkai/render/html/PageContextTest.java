package org.gongkai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageContextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 KB",
        "1, 1 KB",
        "1024, 1 KB",
        "1025, 2 KB",
        "1047552, 1023 KB",
        "1048576, 1.0 MB",
        "2150000, 2.1 MB"
    })
    void tellsASizeRoundedUp(long bytes, String said) {
        assertThat(new PageContext.Download("PDF", "a.pdf", bytes).size()).isEqualTo(said);
    }
}
