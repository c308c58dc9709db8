package org.gongkai.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gongkai.document.Inline;

/** Bold and emphasis that are open. Bold within bold is bold: nothing nests deeper than there are marks, however many are typed. */
final class Nesting {
    private final Desk desk;

    /** What was collected before each open mark. */
    private final Deque<InlineBuilder> outer = new ArrayDeque<>();

    private final int[] open = new int[Run.Mark.values().length];
    private InlineBuilder inner;

    Nesting(Desk desk) {
        this.desk = desk;
        this.inner = new InlineBuilder(desk);
    }

    /** Where the next characters belong. */
    InlineBuilder inner() {
        return inner;
    }

    /** Whether any mark is open. */
    boolean isOpen() {
        return !outer.isEmpty();
    }

    void open(Run.Mark mark) {
        if (open[mark.ordinal()]++ == 0) {
            outer.push(inner);
            inner = new InlineBuilder(desk);
        }
    }

    void close(Run.Mark mark) {
        if (--open[mark.ordinal()] == 0) {
            List<Inline> content = inner.inlines();
            inner = outer.pop();
            inner.add(mark == Run.Mark.STRONG ? new Inline.Strong(content) : new Inline.Emphasis(content));
        }
    }
}
