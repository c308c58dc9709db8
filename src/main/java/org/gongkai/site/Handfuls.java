package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Gives a year's reports to a pipeline a handful at a time, see {@link ReportMaker}; what comes of them keeps its order. */
final class Handfuls {
    private final Hands.Maker maker;
    private final Pipeline<List<Turn>> pipeline;
    private final int size;
    private List<Commission> open = new ArrayList<>();

    /** @param share how many reports a thread should get at most, so that small builds are shared out as well */
    Handfuls(Hands.Maker maker, Pipeline<List<Turn>> pipeline, int share) {
        this.maker = maker;
        this.pipeline = pipeline;
        this.size = Math.max(1, Math.min(Desk.HANDFUL, share));
    }

    void add(Commission commission) {
        open.add(commission);
        if (open.size() == size) {
            give();
        }
    }

    /** Adds what is found out some other way. */
    void add(Callable<Turn> turn) {
        give();
        pipeline.give(() -> List.of(turn.call()));
    }

    /** Gives away what has been added so far. */
    void give() {
        if (!open.isEmpty()) {
            List<Commission> given = open;
            open = new ArrayList<>();
            pipeline.give(() -> maker.take(given));
        }
    }
}
