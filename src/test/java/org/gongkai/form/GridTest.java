package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The grids derived from the trees of form.yaml are those that the law prints, cell by cell. */
class GridTest {
    /** One cell of a listing: {@code c1–c3 ↓3行(r1–r3) “label”} or {@code c4–c10 ⟨T3.NEW.*⟩}. */
    private static final Pattern LISTED =
            Pattern.compile("c(\\d+)(?:–c(\\d+))?(?: ↓(\\d+)行\\(r\\d+–r\\d+\\))? (?:“(.*)”|⟨(.*)⟩)");

    static Stream<Arguments> tables() {
        return StatutoryForms.ALL.stream()
                .flatMap(form -> form.tables().stream().map(table -> Arguments.of(form.name(), table.id())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tables")
    void equalsTheListing(String form, String table) throws IOException {
        StatutoryTable statutory = StatutoryForms.named(form).table(table).orElseThrow();
        assertThat(described(Grid.of(statutory)))
                .containsExactlyElementsOf(listing("/forms/" + form + "-" + table + ".grid", statutory));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tables")
    void isTiledWithoutGapOrOverlap(String form, String table) {
        Grid grid = Grid.of(StatutoryForms.named(form).table(table).orElseThrow());
        boolean[][] covered = new boolean[grid.rows()][grid.columns()];
        for (Grid.Cell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    assertThat(covered[row][column])
                            .as("overlap at %s,%s", row, column)
                            .isFalse();
                    covered[row][column] = true;
                }
            }
        }
        for (boolean[] row : covered) {
            assertThat(row).doesNotContain(false);
        }
    }

    @ParameterizedTest
    @CsvSource({"T2, 0", "T3, 3", "T4, 3"})
    void onlyATableOfOneSectionHasHeaderRows(String table, int rows) {
        assertThat(Grid.of(StatutoryForms.FORM_2021.table(table).orElseThrow()).headerRows())
                .isEqualTo(rows);
    }

    @Test
    void has198And200Cells() {
        assertThat(StatutoryForms.FORM_2019.figures()).hasSize(198);
        assertThat(StatutoryForms.FORM_2021.figures()).hasSize(200);
    }

    @Test
    void has166InputCellsInTheFormOf2021() {
        assertThat(StatutoryForms.FORM_2021.figures().values().stream().filter(figure -> !figure.isSum()))
                .hasSize(166);
    }

    /** {@code r6 c2–c3 ×1 label}, figures by their coordinate. */
    private static List<String> described(Grid grid) {
        return grid.cells().stream()
                .map(cell -> describe(
                        cell.row() + 1,
                        cell.column() + 1,
                        cell.column() + cell.columnSpan(),
                        cell.rowSpan(),
                        cell.figure().map(Figure::id).orElse(cell.label())))
                .toList();
    }

    private static String describe(int row, int from, int to, int rows, String text) {
        return "r" + row + " c" + from + "–c" + to + " ×" + rows + " " + text;
    }

    private static List<String> listing(String resource, StatutoryTable table) throws IOException {
        List<String> cells = new ArrayList<>();
        String listing =
                new String(GridTest.class.getResourceAsStream(resource).readAllBytes(), StandardCharsets.UTF_8);
        for (String line : listing.lines().toList()) {
            String[] parts = line.split(" \\| ");
            int row = Integer.parseInt(parts[0].substring(1));
            for (int i = 1; i < parts.length; i++) {
                Matcher cell = LISTED.matcher(parts[i]);
                assertThat(cell.matches()).as(parts[i]).isTrue();
                int from = Integer.parseInt(cell.group(1));
                int to = cell.group(2) == null ? from : Integer.parseInt(cell.group(2));
                int rows = cell.group(3) == null ? 1 : Integer.parseInt(cell.group(3));
                if (cell.group(4) != null) {
                    cells.add(describe(row, from, to, rows, cell.group(4)));
                } else if (cell.group(5).endsWith(".*")) {
                    List<Header> columns = table.sections().get(0).columnLeaves();
                    for (int column = from; column <= to; column++) {
                        String id = cell.group(5)
                                .replace("*", columns.get(column - from).id());
                        cells.add(describe(row, column, column, 1, id));
                    }
                } else {
                    cells.add(describe(row, from, to, rows, cell.group(5)));
                }
            }
        }
        return cells;
    }
}
