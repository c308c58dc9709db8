package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    /** 12 mm without its margins. */
    private static final long ROOM = 680 - 2 * TableGrid.SIDE_MARGIN;

    @Test
    void makeUpTheWholeWidthExactly() {
        Columns columns = Columns.of(Collections.nCopies(15, 10.4), 15, 8844);
        assertThat(columns.width(0, 15)).isEqualTo(8844);
        assertThat(columns.width(0, 1)).isBetween(589L, 590L);
    }

    @Test
    void areEqualIfTheStyleKnowsAnotherNumberOfThem() {
        assertThat(Columns.of(List.of(46.0, 36.0), 3, 8844)).isEqualTo(new Columns(List.of(0L, 2948L, 5896L, 8844L)));
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
