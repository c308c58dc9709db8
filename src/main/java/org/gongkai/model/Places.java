package org.gongkai.model;

import java.util.Map;
import java.util.function.Supplier;

/** Where the keys of a file stand; laid out when first asked for, as a report without findings never asks. Safe for any number of threads. */
public final class Places {
    /** Nothing is written. */
    public static final Places NONE = new Places(Map::of);

    private final Supplier<Map<String, Location>> written;
    private volatile Map<String, Location> known;

    /** @param written by path, as {@code 依申请公开.本年新收} */
    public Places(Supplier<Map<String, Location>> written) {
        this.written = written;
    }

    /** Where a path stands, or the nearest written key above it, or the top of the file. */
    public Location of(String path, String file) {
        if (known == null) {
            // Two threads may do this at once; both make the same.
            known = written.get();
        }
        for (String key = path; ; key = key.substring(0, key.lastIndexOf('.'))) {
            Location where = known.get(key);
            if (where != null) {
                return where;
            }
            if (key.indexOf('.') < 0) {
                return Location.top(file);
            }
        }
    }
}
