package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.draft.Remark;

/** What somebody should look at, gathered while a draft is made. */
final class Doubts {
    private static final String LOOK = "待核：";

    private final Map<String, List<String>> told = new HashMap<>();
    private int count;

    /** Adds a clause above the key at a path. */
    void add(String path, String clause) {
        count++;
        told.computeIfAbsent(path, any -> new ArrayList<>()).add(LOOK + clause + "。");
    }

    int count() {
        return count;
    }

    /** The remarks, by path. */
    Map<String, Remark> remarks() {
        Map<String, Remark> remarks = new HashMap<>();
        told.forEach((path, lines) -> remarks.put(path, Remark.above(lines)));
        return remarks;
    }
}
