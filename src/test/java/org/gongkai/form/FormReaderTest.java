package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Comparison.Axis;
import org.gongkai.form.Comparison.Relation;
import org.gongkai.form.Comparison.Term;
import org.gongkai.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form names exists, or the form is refused. */
class FormReaderTest {
    private static final String HEAD = """
            title: 虚构
            source: 虚构
            years: {from: 2098}
            tables:
              - id: T
                key: 表
                sections:
                  - columns: [{id: A, label: 甲}, {id: B, label: 乙}]
                    rows: [{id: ONE, label: 一}, {id: TWO, label: 二}]
            """;

    @Test
    void readsTermsWithSignYearAndNumber() {
        Comparison rule = comparison("{id: X-A, severity: warning, columns: [A], least: [last.B, -A, 3]}");
        assertThat(rule.axis()).isEqualTo(Axis.COLUMNS);
        assertThat(rule.relation()).isEqualTo(Relation.AT_LEAST);
        assertThat(rule.looksBack()).isTrue();
        assertThat(rule.right()).extracting(Term::header).containsExactly("B", "A", "");
        assertThat(rule.right()).extracting(Term::negative).containsExactly(false, true, false);
        assertThat(rule.right().get(2).number()).isEqualByComparingTo("3");
    }

    @Test
    void namesItsRules() {
        assertThat(form("{id: X-A, rows: [ONE], equals: [last.TWO], unavailable: X-A-NA}")
                        .rules())
                .containsExactly("X-A", "X-A-NA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: X-A, rows: [THREE], equals: [ONE]}             | X-A 里的“THREE”不存在",
                "{id: X-A, rows: [ONE], equals: [last.A]}            | X-A 里的“A”不存在",
                "{id: X-A, columns: [ONE], equals: [A]}              | X-A 里的“ONE”不存在",
                "{id: X-A, columns: [A]}                             | equals 或 least 之一",
                "{id: X-A, columns: [A], equals: [B], least: [B]}    | equals 或 least 之一",
                "{id: X-A, rows: [ONE], columns: [A], equals: [B]}   | rows 或 columns 之一",
                "{id: X-A, columns: [last.A], equals: [B]}           | 左边要从本年",
                "{id: X-A, columns: [], equals: [B]}                 | 左边要从本年",
                "{id: X-A, severity: bad, columns: [A], equals: [B]} | 没有“bad”这个词",
                "{id: x a, columns: [A], equals: [B]}                | “x a”不是规则编号的写法",
            })
    void refusesWhatDoesNotHold(String comparison, String problem) {
        assertThatThrownBy(() -> form(comparison))
                .isInstanceOf(FormException.class)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "years: {from: 2098}  | years: {to: 2099}                  | years: {from: 起始年度}",
                "years: {from: 2098}  | parts: [{number: 一, heading: 空}]  | “空”要么有 key，要么有一张存在的表",
                "- id: T              | - id: ''                           | 表要有 id 和 key",
                "key: 表              | key: ''                            | 表要有 id 和 key",
                "{id: B, label: 乙}   | {id: A, label: 乙}                 | 坐标 T.ONE.A 重复",
                "{id: B, label: 乙}   | {id: B, label: 甲}                 | 键 表.一.甲 重复",
                "{id: B, label: 乙}   | {id: B, label: 乙, kind: half}     | 没有“half”这个词",
            })
    void refusesATableThatIsNone(String good, String bad, String problem) {
        assertThatThrownBy(() -> read(HEAD.replace(good, bad)))
                .isInstanceOf(FormException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void refusesATableWithoutSections() {
        assertThatThrownBy(() -> read(HEAD.substring(0, HEAD.indexOf("    sections"))))
                .hasMessageContaining("表至少要有一节");
    }

    @Test
    void readsWhatIsToldOfAPartThatIsAbsent() {
        String part =
                "parts: [{number: 一, heading: 甲, key: 乙, absent: {code: S-A, severity: note, problem: 没有。, remedy: 写。}}]\n";
        assertThat(read(HEAD + part).parts())
                .containsExactly(new Form.Part(
                        "一",
                        "甲",
                        List.of(),
                        "乙",
                        "",
                        Optional.of(new Form.Absence("S-A", Severity.NOTE, "没有。", "写。"))));
        assertThat(read(HEAD + part.replace("severity: note, ", ""))
                        .parts()
                        .get(0)
                        .absence())
                .hasValueSatisfying(absence -> assertThat(absence.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void aPartIsKnownByItsTable() {
        assertThat(read(HEAD + "parts: [{number: 一, heading: 甲, table: T}]\n").parts())
                .extracting(Form.Part::key)
                .containsExactly("表");
    }

    @Test
    void rowsAndColumnsAddUpUnlessTheyAreSaidNotTo() {
        assertThat(additive(HEAD)).containsExactly("T.ONE.A", "T.ONE.B", "T.TWO.A", "T.TWO.B");
        assertThat(additive(HEAD.replace("label: 乙", "label: 乙, additive: false")))
                .containsExactly("T.ONE.A", "T.TWO.A");
        assertThat(additive(HEAD.replace("label: 一", "label: 一, additive: false")))
                .containsExactly("T.TWO.A", "T.TWO.B");
    }

    @Test
    void holdsFromItsFirstYearToItsLast() {
        Form open = read(HEAD);
        assertThat(open.covers(2097)).isFalse();
        assertThat(open.covers(2098)).isTrue();
        assertThat(open.covers(9999)).isTrue();
        Form closed = read(HEAD.replace("{from: 2098}", "{from: 2098, to: 2099}"));
        assertThat(closed.covers(2099)).isTrue();
        assertThat(closed.covers(2100)).isFalse();
    }

    private static List<String> additive(String file) {
        return read(file).figures().values().stream()
                .filter(Figure::isAdditive)
                .map(Figure::id)
                .toList();
    }

    @Test
    void refusesAReservedRowThatIsNotThere() {
        String file = HEAD + "    reserved: [{id: X-A, row: THREE, to: [省政府]}]\n";
        assertThatThrownBy(() -> read(file)).hasMessageContaining("X-A 里的“THREE”不存在");
    }

    private static Comparison comparison(String written) {
        return form(written).tables().get(0).comparisons().get(0);
    }

    private static Form form(String comparison) {
        return read(HEAD + "    comparisons: [" + comparison + "]\n");
    }

    private static Form read(String file) {
        return FormReader.read("2098", "form.yaml", file.getBytes(StandardCharsets.UTF_8));
    }
}
