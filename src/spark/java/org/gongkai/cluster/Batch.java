package org.gongkai.cluster;

import java.io.Serializable;
import java.util.List;

/**
 * The data files that one task takes all the way.
 *
 * @param number from 0 within its year
 * @param manifest when the year's manifest was written, in milliseconds
 */
record Batch(int year, int number, long manifest, List<Item> items) implements Serializable {
    /**
     * One of them.
     *
     * @param known what the last run left of the report, see {@link org.gongkai.site.TurnJson}; empty if nothing
     * @param before whose page of the year before its page leads to; empty if none
     * @param after likewise of the year after
     */
    record Item(String id, String known, String before, String after) implements Serializable {}

    /** Its archive, if it becomes one. */
    String archive() {
        return "%d-%05d.zip".formatted(year, number);
    }
}
