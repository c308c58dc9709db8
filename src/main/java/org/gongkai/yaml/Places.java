package org.gongkai.yaml;

import java.util.List;
import org.gongkai.model.Location;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Marks of the parser → places in the file. */
final class Places {
    private Places() {}

    /** The place of a mark, never beyond the end of the last line. */
    static Location of(String file, List<String> lines, Mark mark) {
        if (mark.getLine() < lines.size()) {
            return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
        }
        if (lines.isEmpty()) {
            return Location.top(file);
        }
        String last = lines.get(lines.size() - 1);
        return new Location(file, lines.size(), 1 + last.codePointCount(0, last.length()));
    }
}
