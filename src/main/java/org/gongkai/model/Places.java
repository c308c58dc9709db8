package org.gongkai.model;

import java.util.Map;

/**
 * Where the keys of a file stand.
 *
 * @param written by path, as {@code 依申请公开.本年新收}
 */
public record Places(Map<String, Location> written) {
    /** Nothing is written. */
    public static final Places NONE = new Places(Map.of());

    public Places {
        written = Map.copyOf(written);
    }

    /** Where a path stands, or the nearest written key above it, or the top of the file. */
    public Location of(String path, String file) {
        for (String key = path; ; key = key.substring(0, key.lastIndexOf('.'))) {
            Location where = written.get(key);
            if (where != null) {
                return where;
            }
            if (key.indexOf('.') < 0) {
                return Location.top(file);
            }
        }
    }
}
