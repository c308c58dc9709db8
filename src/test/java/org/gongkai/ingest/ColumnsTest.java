package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Table;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.junit.jupiter.api.Test;

/** Figures by what stands above them. */
class ColumnsTest {
    private static final Form FORM = StatutoryForms.ALL.get(StatutoryForms.ALL.size() - 1);
    private static final List<Figure> ROW = FORM.figures().values().stream()
            .filter(figure -> figure.id().startsWith("T2.NORM."))
            .toList();
    private static final List<String> HEADER = Stream.concat(
                    Stream.of("信息内容"),
                    ROW.stream().map(figure -> figure.column().label()))
            .toList();

    private final Columns columns = new Columns(FORM);

    private static Table.Row row(List<String> texts) {
        GridBuilder grid = new GridBuilder();
        grid.row(false);
        texts.forEach(text -> grid.cell(1, 1, Texts.of(text)));
        return grid.table().rows().get(0);
    }

    private List<Table.Cell> values(String... texts) {
        List<Table.Cell> cells = row(Stream.concat(Stream.of("行政规范性文件"), Stream.of(texts))
                        .toList())
                .cells();
        return cells.subList(1, cells.size());
    }

    @Test
    void placesAFigureBelowItsHeader() {
        assertThat(columns.header(row(HEADER), HEADER)).isTrue();
        assertThat(columns.place(ROW, values("9", "", "17")))
                .hasSize(2)
                .hasEntrySatisfying(0, cell -> assertThat(Words.of(cell)).isEqualTo("9"))
                .hasEntrySatisfying(2, cell -> assertThat(Words.of(cell)).isEqualTo("17"));
    }

    @Test
    void placesNothingWithoutHeaders() {
        assertThat(columns.place(ROW, values("9", "", "17"))).isEmpty();
    }

    @Test
    void placesNothingWhenAFigureStandsBelowNoHeader() {
        columns.header(row(HEADER), HEADER);
        assertThat(columns.place(ROW, values("9", "", "17", "5"))).isEmpty();
    }
}
