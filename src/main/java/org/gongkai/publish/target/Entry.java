package org.gongkai.publish.target;

/**
 * Something in a folder of a target.
 *
 * @param name without its folder
 * @param size in bytes; 0 unless it is a file
 */
public record Entry(String name, Kind kind, long size) {
    /** What an entry is. A link is never followed. */
    public enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }
}
