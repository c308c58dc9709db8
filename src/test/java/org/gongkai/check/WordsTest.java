package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void explainsEveryCode() throws IOException {
        String documented = Files.readString(Path.of("docs/errors.md"));
        assertThat(new Words().rules())
                .hasSize(35)
                .allSatisfy(code -> assertThat(documented).containsOnlyOnce("\n### " + code + "\n"));
    }
}
