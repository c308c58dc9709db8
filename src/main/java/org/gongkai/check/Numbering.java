package org.gongkai.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Finding;

/** Numbers of one kind as they are met; a 一 begins a new row of them, and a row may go on after one that stood within it. */
final class Numbering {
    private final String before;
    private final String after;
    private final List<Finding> findings;
    private final Deque<Row> open = new ArrayDeque<>();

    /**
     * A numbering of which nothing has been met.
     *
     * @param before what stands before its numbers
     * @param after what stands behind them
     * @param findings where to tell what is missing
     */
    Numbering(String before, String after, List<Finding> findings) {
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    /** A number that stands at a place. */
    record Item(Passage passage, int at, int number, Optional<Announced> announced) {}

    /** How many a row will have, and where that is said. */
    record Announced(int count, Passage passage, int at) {}

    private record Row(Item last, Optional<Announced> announced) {
        int number() {
            return last.number();
        }
    }

    void next(Item item) {
        int number = item.number();
        if (number == 1) {
            open.push(new Row(item, item.announced()));
            return;
        }
        // A row that nobody began cannot be judged.
        if (open.isEmpty()) {
            return;
        }
        if (open.stream().anyMatch(row -> row.number() == number - 1)) {
            while (open.peek().number() != number - 1) {
                close(open.pop());
            }
        } else if (open.peek().number() < number) {
            findings.add(skipped(item, open.peek().number()));
        } else {
            return;
        }
        open.push(new Row(item, open.pop().announced()));
    }

    /** Something else that stands for the next number of a row. */
    void pass(Item item) {
        if (!open.isEmpty() && open.peek().number() == item.number() - 1) {
            open.push(new Row(item, open.pop().announced()));
        }
    }

    /** No row goes on from here. */
    void end() {
        while (!open.isEmpty()) {
            close(open.removeLast());
        }
    }

    private void close(Row row) {
        row.announced()
                .filter(announced -> row.number() > 1 && row.number() < announced.count() && !hasLast(row))
                .ifPresent(announced -> findings.add(Finding.warning(
                        "S-NUMBERING",
                        announced.passage().at(announced.at()),
                        announced.passage().key(),
                        "前面说有 " + announced.count() + " 项，只写到“" + shown(row.number()) + "”，缺“" + shown(row.number() + 1)
                                + "”。",
                        "补上缺的一项，或改正说的项数。")));
    }

    private static boolean hasLast(Row row) {
        return row.last().passage().text().indexOf("最后", row.last().at()) >= 0;
    }

    private Finding skipped(Item item, int last) {
        return Finding.warning(
                "S-NUMBERING",
                item.passage().at(item.at()),
                item.passage().key(),
                "“" + shown(last) + "”之后就是“" + shown(item.number()) + "”，缺“" + shown(last + 1) + "”。",
                "补上缺的一项，或改正序号。");
    }

    private String shown(int number) {
        return before + ChineseNumber.written(number) + after;
    }
}
