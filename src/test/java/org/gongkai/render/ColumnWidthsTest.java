package org.gongkai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.model.Location;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final double WHOLE = 442.2;
    private static final List<Double> EQUAL = Collections.nCopies(15, 10.4);

    @Test
    void areThoseOfTheStyle() {
        assertThat(widths(List.of(1.0, 3.0), CellKind.FIGURE, "0", "52")).containsExactly(WHOLE / 4, WHOLE * 3 / 4);
    }

    @Test
    void followTheContentWhereTheStyleSaysNothing() {
        double[] widths = widths(List.of(), CellKind.TEXT, "序号", "受理政府信息公开申请的部门和处理的情况以及说明，写得很长很长很长很长", "12");
        assertThat(Arrays.stream(widths).sum()).isCloseTo(WHOLE, within(1e-6));
        assertThat(widths[1]).isGreaterThan(3 * widths[0]);
        assertThat(widths[0]).isGreaterThan(2 * 10.5);
    }

    @Test
    void giveALongFigureRoomToBeRead() {
        String[] figures = Collections.nCopies(15, "0").toArray(String[]::new);
        figures[4] = "123456789012";
        double[] widths = widths(EQUAL, CellKind.FIGURE, figures);
        assertThat(widths[4]).isGreaterThan(12 * 0.56 * 6.5);
        assertThat(widths[0]).isLessThan(WHOLE / 15).isGreaterThan(2 * 10.5);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(WHOLE, within(1e-6));
    }

    @Test
    void stayEqualWhereAllFiguresAreTooLong() {
        String[] figures = Collections.nCopies(15, "123456789012").toArray(String[]::new);
        assertThat(widths(EQUAL, CellKind.FIGURE, figures)).containsOnly(new double[] {WHOLE / 15}, within(1e-6));
    }

    @Test
    void leaveTheStyleAloneForFiguresAsTheyAre() {
        String[] figures = Collections.nCopies(15, "12345").toArray(String[]::new);
        assertThat(widths(EQUAL, CellKind.FIGURE, figures)).containsOnly(new double[] {WHOLE / 15}, within(1e-6));
    }

    private static double[] widths(List<Double> millimetres, CellKind kind, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            List<Inline> content = List.of(new Inline.Text(text, Location.top("test")));
            cells.add(new Cell(kind, "", 0, cells.size(), 1, 1, content));
        }
        Table table = new Table("", "", cells.size(), 0, List.of(new Table.Row(cells, false)));
        return ColumnWidths.of(table, new TableStyle(millimetres, "仿宋", "黑体", 10.5), WHOLE);
    }
}
