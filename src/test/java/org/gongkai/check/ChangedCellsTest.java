package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.data.RandomReport;
import org.gongkai.data.Reading;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A balanced report has no finding; one more or one less in any cell has exactly those that name its row and its column. */
class ChangedCellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void everyChangedCellIsNoticed(String name) {
        Form form = StatutoryForms.named(name);
        for (long seed = 1; seed <= 10; seed++) {
            RandomReport report = new RandomReport(form, seed);
            assertThat(faults(report.written("", ""))).as("seed %d", seed).isEmpty();
            for (Figure figure : form.figures().values()) {
                if (!figure.table().id().equals("T2")) {
                    int number = Integer.parseInt(report.cells().get(figure.id()));
                    assertIsNoticed(report, figure, number + 1);
                    if (number > 0) {
                        assertIsNoticed(report, figure, number - 1);
                    }
                }
            }
        }
    }

    private static void assertIsNoticed(RandomReport report, Figure figure, int number) {
        List<Finding> faults = faults(report.written(figure.id(), Integer.toString(number)));
        assertThat(faults)
                .as("%s = %d", figure.id(), number)
                .extracting(finding ->
                        finding.code() + " " + finding.subject().orElseThrow().cell())
                .containsExactlyInAnyOrderElementsOf(expected(figure));
        for (Finding fault : faults) {
            boolean alongRow = fault.code().equals("T3-ROWSUM");
            String name = alongRow ? figure.row().name() : figure.column().name();
            assertThat(fault.problem())
                    .contains(fault.code().startsWith("T4") ? "一行不平" : name + "”一" + (alongRow ? "行" : "列"));
        }
    }

    private static List<String> expected(Figure figure) {
        String[] parts = figure.id().split("\\.");
        if (parts[0].equals("T4")) {
            return List.of("T4-" + parts[1] + "-SUM T4." + parts[1] + ".TOTAL");
        }
        List<String> expected = new ArrayList<>(List.of("T3-ROWSUM T3." + parts[1] + ".SUM"));
        boolean outside = List.of("NEW", "CARRY_IN", "CARRY_OUT").contains(parts[1]);
        if (!outside) {
            expected.add("T3-COLSUM T3.TOTAL." + parts[2]);
        }
        if (outside || parts[1].equals("TOTAL")) {
            expected.add("T3-BALANCE T3.NEW." + parts[2]);
        }
        return expected;
    }

    private static List<Finding> faults(String yaml) {
        return Reading.faults(Reading.read(yaml));
    }
}
