package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Prose.Reading;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Location;
import org.gongkai.model.Places;
import org.junit.jupiter.api.Test;

/** prose.yaml as the two forms understand it. */
class ProseReaderTest {
    private static final Path FILE = Path.of("templates/prose.yaml");

    @Test
    void namesOnlyCellsThatOneOfTheFormsHas() throws IOException {
        Set<String> known = new HashSet<>();
        for (Form form : StatutoryForms.ALL) {
            Prose prose = prose(form);
            prose.claims().forEach(claim -> claim.readings().forEach(reading -> known.add(reading.name())));
        }
        Matcher reads = Pattern.compile("reads: \\[([^\\]]+)\\]").matcher(Files.readString(FILE));
        int claims = 0;
        while (reads.find()) {
            for (String reading : reads.group(1).split(", ")) {
                String name = List.of(reading.split(" \\+ ")).stream()
                        .map(path -> path.substring(path.indexOf('.') + 1).replace(".", " › "))
                        .reduce((a, b) -> a + "＋" + b)
                        .orElseThrow();
                assertThat(known).contains(name);
            }
            claims++;
        }
        assertThat(claims).isGreaterThan(30);
    }

    @Test
    void addsUpAGroup() throws IOException {
        Form form = StatutoryForms.FORM_2021;
        Ledger ledger = new Ledger(
                form,
                new Figures(
                        Map.of(
                                "T3.DENY_1.NAT", cell(3),
                                "T3.DENY_8.BIZ", cell(4),
                                "T4.DIRECT.UPHELD", cell(5),
                                "T4.AFTER.PENDING", cell(6)),
                        Places.NONE));
        assertThat(value(form, "办理结果 › 不予公开", ledger)).isEqualByComparingTo("7");
        assertThat(value(form, "办理结果 › 总计", ledger)).isEqualByComparingTo("7");
        assertThat(value(form, "行政诉讼", ledger)).isEqualByComparingTo("11");
    }

    @Test
    void leavesOutWhatAFormLacks() throws IOException {
        assertThat(prose(StatutoryForms.FORM_2019).unpaid()).isEmpty();
        assertThat(prose(StatutoryForms.FORM_2021).unpaid()).isPresent();
    }

    private static BigDecimal value(Form form, String name, Ledger ledger) throws IOException {
        Reading reading = prose(form).claims().stream()
                .flatMap(claim -> claim.readings().stream())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        return reading.value(ledger);
    }

    private static Cell cell(int number) {
        return new Cell(BigDecimal.valueOf(number), "" + number, "", true, Location.top("a"));
    }

    private static Prose prose(Form form) throws IOException {
        return ProseReader.read(form, FILE.toString(), Files.readAllBytes(FILE)).prose();
    }
}
