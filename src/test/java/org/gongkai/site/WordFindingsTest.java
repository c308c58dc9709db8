package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFindingsTest {
    @Test
    void dump() {
        Samples.all().forEach(sample -> {
            System.out.println("== " + Samples.name(sample));
            sample.findings()
                    .forEach(f -> System.out.println(f.severity().label() + " " + f.code() + " " + f.where() + " "
                            + f.problem() + " | " + f.remedy()));
        });
        assertThat(List.of()).isEmpty();
    }
}
