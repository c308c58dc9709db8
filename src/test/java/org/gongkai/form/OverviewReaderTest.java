package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Overview.Chart;
import org.gongkai.form.Overview.KeyFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** keyFigures and charts of a form. */
class OverviewReaderTest {
    private static final String FORM = """
            title: 虚构
            source: 虚构
            years: {from: 2098}
            tables:
              - id: T
                key: 表
                sections:
                  - columns: [{id: A, label: 甲（单位：株）, key: 甲}, {id: B, label: 乙}, {id: SUM, label: 计, sum: T-ROW}]
                    rows:
                      - {id: ONE, label: 一个}
                      - {id: MORE, label: 其余, key: 其余, rows: [{id: TWO, label: 两个}, {id: THREE, label: 三个}, {id: ALL, label: 共, sum: T-COL}]}
              - id: U
                key: 另表
                sections:
                  - columns: [{id: A, label: 丙}]
                    rows: [{id: ONE, label: 一只}]
            """;

    @Test
    void addsUpTheCellsOfAKeyFigure() {
        KeyFigure figure = read("keyFigures: [{label: 合, figures: [T.ONE.A, T.TWO.A]}]")
                .keyFigures()
                .get(0);
        assertThat(figure).isEqualTo(new KeyFigure("合", List.of("T.ONE.A", "T.TWO.A"), "株"));
        assertThat(figure.value(Map.of("T.ONE.A", BigDecimal.ONE, "T.TWO.A", BigDecimal.TEN)))
                .isEqualByComparingTo("11");
        assertThat(figure.value(Map.of("T.TWO.A", BigDecimal.TEN))).isEqualByComparingTo("10");
    }

    @Test
    void aKeyFigureMayHaveNoCell() {
        assertThat(read("keyFigures: [{label: 无}]").keyFigures()).containsExactly(new KeyFigure("无", List.of(), ""));
    }

    @Test
    void aFormMayHaveNothingToShow() {
        assertThat(read("")).isEqualTo(new Overview(List.of(), List.of()));
    }

    @Test
    void hasABarForEveryRow() {
        assertThat(chart("{title: 行, table: T, rows: [ONE, TWO], columns: [A]}"))
                .isEqualTo(new Chart(
                        "行",
                        List.of(
                                new KeyFigure("一个", List.of("T.ONE.A"), "株"),
                                new KeyFigure("两个", List.of("T.TWO.A"), "株"))));
    }

    @Test
    void hasABarForEveryColumnOfOneRow() {
        assertThat(chart("{title: 列, table: T, rows: [ONE], columns: [A, B]}").bars())
                .containsExactly(
                        new KeyFigure("甲", List.of("T.ONE.A"), "株"), new KeyFigure("乙", List.of("T.ONE.B"), "件"));
    }

    @Test
    void takesAllRowsOfATableThatNamesNone() {
        assertThat(chart("{title: 列, table: U, columns: [A]}").bars())
                .containsExactly(new KeyFigure("丙", List.of("U.ONE.A"), "件"));
    }

    @Test
    void addsUpAGroupWithoutItsOwnSum() {
        assertThat(chart("{title: 行, table: T, rows: [ONE, MORE], columns: [B]}")
                        .bars())
                .containsExactly(
                        new KeyFigure("一个", List.of("T.ONE.B"), "件"),
                        new KeyFigure("其余", List.of("T.TWO.B", "T.THREE.B"), "件"));
    }

    @Test
    void takesASumThatIsAskedFor() {
        assertThat(chart("{title: 行, table: T, rows: [ONE, ALL], columns: [SUM]}")
                        .bars())
                .extracting(KeyFigure::figures)
                .containsExactly(List.of("T.ONE.SUM"), List.of("T.ALL.SUM"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keyFigures: [{label: 合, figures: [T.ONE.A, T.ONE.Z]}]                | “合”里的“T.ONE.Z”不存在",
                "charts: [{title: 列, table: T, rows: [ONE], columns: [Z]}]            | “列”里的“Z”不存在",
                "charts: [{title: 行, table: V, rows: [ONE, TWO], columns: [A]}]       | “行”里的“ONE”不存在",
            })
    void refusesWhatIsNotThere(String written, String problem) {
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(FormException.class)
                .hasMessageContaining(problem);
    }

    private static Chart chart(String written) {
        return read("charts: [" + written + "]").charts().get(0);
    }

    private static Overview read(String rest) {
        byte[] file = (FORM + rest + "\n").getBytes(StandardCharsets.UTF_8);
        return FormReader.read("2098", "form.yaml", file).overview();
    }
}
