package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;
import org.junit.jupiter.api.Test;

/** Everything the rules say about the five samples, a line each: what a change of a rule changes is seen. */
class SampleFindingsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/samples/findings.txt");

    @Test
    void areAsRecorded() {
        String told = Samples.all()
                .flatMap(sample -> Stream.concat(
                        sample.findings().stream().map(SampleFindingsTest::line),
                        sample.unjudged().stream().map(SampleFindingsTest::line)))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(GOLDEN).hasContent(told);
    }

    private static String line(Finding finding) {
        return finding.severity().label() + " " + finding.code() + "  " + finding.where() + "  " + finding.problem();
    }

    private static String line(Unjudged rule) {
        return "未判 " + rule.code() + "  " + rule.where() + "  " + rule.reason();
    }
}
