package org.gongkai.yaml;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.Location;
import org.gongkai.model.SourceText;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Finds where each line of a scalar stands in the file. */
final class ScalarPlaces {
    private ScalarPlaces() {}

    /** Exact for {@code |} blocks and for plain values on one line; else only the start is known. */
    static SourceText locate(ScalarEvent event, Location start, List<String> lines) {
        String value = event.getValue();
        if (event.isLiteral()) {
            return literal(value, start, lines);
        }
        boolean exact = event.isPlain()
                && event.getEndMark()
                        .map(mark -> mark.getLine() + 1 == start.line())
                        .orElse(false);
        return new SourceText(value, List.of(start), exact);
    }

    private static SourceText literal(String value, Location start, List<String> lines) {
        List<Location> places = new ArrayList<>();
        int indent = indent(value, start, lines);
        int count = (int) value.chars().filter(c -> c == '\n').count() + (value.endsWith("\n") ? 0 : 1);
        for (int i = 0; i < Math.max(1, count); i++) {
            places.add(new Location(start.file(), start.line() + 1 + i, indent + 1));
        }
        return new SourceText(value, places, true);
    }

    /** A block's indentation is what its first line with text has more in the file than in the value. */
    private static int indent(String value, Location start, List<String> lines) {
        int number = start.line();
        for (String line : (Iterable<String>) value.lines()::iterator) {
            if (!line.isEmpty()) {
                return lines.get(number).length() - line.length();
            }
            number++;
        }
        return 0;
    }
}
