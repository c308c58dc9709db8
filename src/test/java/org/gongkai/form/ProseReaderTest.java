package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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

    @Test
    void knowsThePartsAFormHas() throws IOException {
        Prose prose = prose(StatutoryForms.FORM_2021);
        assertThat(prose.overview()).isEqualTo("总体情况");
        assertThat(prose.aspects().get("主动公开")).contains("主动公开");
        assertThat(prose.assessment()).hasSize(3);
        Prose other = prose(StatutoryForms.FORM_2021, "overview: 概况\nmatters: 依申请公开\n");
        assertThat(other.overview()).isEmpty();
        assertThat(other.matters()).isEmpty();
        assertThat(other.requests()).isEmpty();
        assertThat(other.aspects()).isEmpty();
        assertThat(other.claims()).isEmpty();
    }

    @Test
    void takesThePathOfACellARowAGroupOrASum() {
        Prose prose = prose(StatutoryForms.FORM_2021, """
                topics: [{name: 事, words: [事]}]
                claims:
                  - {code: N-X, topic: 事, bare: true, reads: [依申请公开.本年新收.自然人]}
                  - {code: N-X, topic: 事, words: [收到], reads: [依申请公开.本年新收]}
                  - {code: N-X, topic: 事, words: [拒绝], reads: [依申请公开.办理结果.不予处理, 依申请公开.本年新收 + 依申请公开.上年结转]}
                  - {code: N-X, topic: 事, words: [没有], reads: [依申请公开.本年新收 + 依申请公开.没有的行, 依申请公开.本年新]}
                """);
        assertThat(prose.claims())
                .extracting(claim ->
                        claim.readings().stream().map(ProseReaderTest::cells).toList())
                .containsExactly(
                        List.of(List.of("T3.NEW.NAT")),
                        List.of(List.of("T3.NEW.SUM")),
                        List.of(
                                List.of(
                                        "T3.REJECT_1.SUM",
                                        "T3.REJECT_2.SUM",
                                        "T3.REJECT_3.SUM",
                                        "T3.REJECT_4.SUM",
                                        "T3.REJECT_5.SUM"),
                                List.of("T3.NEW.SUM", "T3.CARRY_IN.SUM")));
        assertThat(prose.claims().get(2).readings())
                .extracting(Reading::name, Reading::path)
                .containsExactly(tuple("办理结果 › 不予处理", "依申请公开.办理结果.不予处理"), tuple("本年新收＋上年结转", ""));
        assertThat(prose.bare(prose.topics().get(0))).contains(prose.claims().get(0));
    }

    @Test
    void aTopicsOwnWordMaySayNothing() {
        Prose prose = prose(StatutoryForms.FORM_2021, """
                topics: [{name: 事, words: [事]}, {name: 物, words: [物]}]
                claims:
                  - {code: N-X, topic: 事, words: [收到], reads: [依申请公开.本年新收]}
                  - {code: N-X, topic: 物, bare: true, reads: [依申请公开.上年结转]}
                """);
        assertThat(prose.bare(prose.topics().get(0))).isEmpty();
        assertThat(prose.bare(prose.topics().get(1)).map(Prose.Claim::topic)).contains("物");
    }

    @Test
    void aNumberIsReadableIfAllItsCellsAre() throws IOException {
        Form form = StatutoryForms.FORM_2021;
        Cell unreadable = Cell.unreadable("三", Location.top("a"));
        Ledger ledger = new Ledger(form, new Figures(Map.of("T3.REJECT_2.NAT", unreadable), Places.NONE));
        assertThat(reading(form, "办理结果 › 不予处理").isReadable(ledger)).isFalse();
        assertThat(reading(form, "办理结果 › 不予公开").isReadable(ledger)).isTrue();
    }

    private static List<String> cells(Reading reading) {
        return reading.figures().stream().map(Figure::id).toList();
    }

    private static BigDecimal value(Form form, String name, Ledger ledger) throws IOException {
        return reading(form, name).value(ledger);
    }

    private static Reading reading(Form form, String name) throws IOException {
        return prose(form).claims().stream()
                .flatMap(claim -> claim.readings().stream())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(int number) {
        return new Cell(BigDecimal.valueOf(number), "" + number, "", true, Location.top("a"));
    }

    private static Prose prose(Form form) throws IOException {
        return ProseReader.read(form, FILE.toString(), Files.readAllBytes(FILE)).prose();
    }

    private static Prose prose(Form form, String file) {
        return ProseReader.read(form, "prose.yaml", file.getBytes(StandardCharsets.UTF_8))
                .prose();
    }
}
