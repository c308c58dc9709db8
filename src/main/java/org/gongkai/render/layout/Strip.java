package org.gongkai.render.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line, a picture: no page break may cut it.
 *
 * @param marks y is relative to the top of the strip, x to the page
 */
record Strip(double before, double height, boolean keepWithNext, List<Mark> marks) implements Piece {
    Strip {
        marks = List.copyOf(marks);
    }

    @Override
    public Strip keptWithNext() {
        return new Strip(before, height, true, marks);
    }

    @Override
    public Strip after(double distance) {
        return new Strip(distance, height, keepWithNext, marks);
    }

    @Override
    public double leastHeight(double pageHeight, double room) {
        return height;
    }

    /** The same with more marks, read first. */
    Strip with(List<? extends Mark> more) {
        return new Strip(
                before,
                height,
                keepWithNext,
                Stream.concat(more.stream(), marks.stream()).toList());
    }
}
