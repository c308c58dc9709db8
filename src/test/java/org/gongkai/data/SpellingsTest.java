package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There are many ways to write the same figures; none changes them. */
class SpellingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void orderShapeTotalsAndLabelsChangeNothing(String name) {
        Form form = StatutoryForms.named(name);
        for (long seed = 0; seed < 200; seed++) {
            RandomReport report = new RandomReport(form, seed);
            String yaml = report.writtenAnyhow(seed);
            ReportFile file = Reading.read(yaml);
            assertThat(Reading.faults(file)).as("seed %d%n%s", seed, yaml).isEmpty();
            assertThat(printed(file.ledger().orElseThrow()))
                    .as("seed %d%n%s", seed, yaml)
                    .isEqualTo(printed(
                            Reading.read(report.written("", "")).ledger().orElseThrow()));
        }
    }

    private static Map<String, String> printed(Ledger ledger) {
        Map<String, String> printed = new LinkedHashMap<>();
        for (Figure figure : ledger.figures()) {
            printed.put(figure.id(), ledger.printed(figure));
        }
        return printed;
    }
}
