package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordTextTest {
    /** @param map values may be records as well */
    public record Everything(
            int number, double size, String text, Optional<Part> part, List<Part> parts, Map<String, Part> map) {}

    public record Part(boolean is, List<Double> widths, String nothing) {}

    @Test
    void isWhatTheRecordSays() {
        Part part = new Part(true, List.of(1.0, 10.4), null);
        Everything some = new Everything(
                1, 2.5, "三", Optional.of(part), List.of(part, part), new TreeMap<>(Map.of("a", part, "b", part)));
        Everything none = new Everything(0, 0, "", Optional.empty(), List.of(), Map.of());
        assertThat(RecordText.of(some)).isEqualTo(some.toString());
        assertThat(RecordText.of(none)).isEqualTo(none.toString());
    }
}
