package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    /** 12 mm without its margins. */
    private static final long ROOM = 680 - 2 * TableGrid.SIDE_MARGIN;

    @Test
    void makeUpTheWholeWidthExactly() {
        Columns columns = columns(Collections.nCopies(15, 10.4), "0 ".repeat(15).strip());
        assertThat(columns.width(0, 15)).isEqualTo(8844);
        assertThat(columns.width(0, 1)).isBetween(589L, 590L);
    }

    private static Columns columns(List<Double> millimetres, String figures) {
        List<Cell> cells = new ArrayList<>();
        for (String figure : figures.split(" ")) {
            cells.add(new Cell(CellKind.FIGURE, "", 0, cells.size(), 1, 1, Reports.text(figure)));
        }
        Table table = new Table("T4", "", cells.size(), 0, List.of(new Table.Row(cells, false)));
        return Columns.of(table, new TableStyle(millimetres, "仿宋", "黑体", 10.5), 8844);
    }

    @Test
    void breakALabelIntoEvenLines() {
        // 33.6 pt hold three characters of 9 pt; 商业企业 needs two lines of two.
        Indent indent = Columns.balance("商业企业", 9, ROOM);
        assertThat(ROOM - indent.left().twips() - indent.right().twips()).isBetween(2 * 180L, 3 * 180L - 1);
    }

    @Test
    void leaveALabelAloneThatFits() {
        assertThat(Columns.balance("自然人", 9, ROOM)).isEqualTo(Indent.NONE);
    }
}
