package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.gongkai.form.Comparison.Axis;
import org.gongkai.form.Comparison.Relation;
import org.gongkai.form.Comparison.Term;
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
