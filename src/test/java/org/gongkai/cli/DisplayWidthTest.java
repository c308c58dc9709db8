package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.model.Location;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void countsChineseTwice() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("自然人")).isEqualTo(6);
        assertThat(DisplayWidth.of("：１，")).isEqualTo(6);
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
        assertThat(DisplayWidth.of("e\u0301\u200B")).isEqualTo(1);
    }

    @Test
    void padsAndCutsToTheSameWidth() {
        assertThat(DisplayWidth.padded("甲局", 6)).isEqualTo("甲局  ");
        assertThat(DisplayWidth.padded("甲乙丙丁", 6)).isEqualTo("甲乙… ");
    }

    @Test
    void pointsAtThePlace() {
        assertThat(lines("  行政许可: 1,000", 9)).containsExactly("  1 |   行政许可: 1,000", "    |             ^");
        assertThat(lines("键:\t值", 4)).containsExactly("  1 | 键: 值", "    |     ^");
        assertThat(lines("键", 9)).containsExactly("  1 | 键", "    |   ^");
    }

    @Test
    void showsTheStretchAroundAPlaceInALongLine() {
        List<String> lines = lines("文".repeat(500), 250);
        assertThat(lines.get(0)).startsWith("  1 | …文").endsWith("文…");
        assertThat(DisplayWidth.of(lines.get(0))).isLessThanOrEqualTo(90);
        assertThat(lines.get(1).indexOf('^')).isEqualTo(DisplayWidth.of("  1 | …") + 48);
    }

    private static List<String> lines(String line, int column) {
        return SourceLine.of(List.of(line), new Location("x", 1, column)).lines();
    }
}
