package org.gongkai.site;

/**
 * What the lists say of a report without looking at it again.
 *
 * @param title on one line
 * @param agency the full name
 * @param counts when it was last made or looked at
 */
public record Facts(String title, String agency, Counts counts) {
    /** Nothing is known yet. */
    static final Facts NONE = new Facts("", "", Counts.NONE);
}
