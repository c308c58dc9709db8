package org.gongkai.site;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Whose pages a report's page leads to in the years beside its own: mostly the same agency's.
 *
 * @param before an id of the year before; empty if there is no page to lead to
 * @param after an id of the year after, likewise
 */
@JsonPropertyOrder({"before", "after"})
public record Adjacent(String before, String after) {
    /** It leads to neither. */
    public static final Adjacent NONE = new Adjacent("", "");

    public Adjacent {
        if (!isIdOrNone(before) || !isIdOrNone(after)) {
            throw new IllegalArgumentException("no ids: " + before + ", " + after);
        }
    }

    private static boolean isIdOrNone(String text) {
        return text.isEmpty() || DataFolder.isId(text);
    }

    /** Of the pages that it leads to those that another leads to as well. */
    Adjacent within(Adjacent other) {
        return new Adjacent(before.equals(other.before) ? before : "", after.equals(other.after) ? after : "");
    }
}
