package org.gongkai.check;

import org.gongkai.form.Prose.Topic;

/**
 * A sentence of a passage.
 *
 * @param lead the words at the head of its paragraph, else the heading above it
 * @param begin where it begins
 */
record Sentence(Passage passage, String lead, int begin) {
    private static final int LONGEST_SAID = 28;

    /** Whether it, or its lead, names what a topic must be near to, up to a place. */
    boolean isNear(Topic topic, int end) {
        if (topic.near().isEmpty()) {
            return true;
        }
        String before = lead + passage.text().substring(begin, end);
        return topic.near().stream().anyMatch(before::contains);
    }

    /** Some of its words as a message quotes them. */
    String said(int from, int to) {
        return passage.text().substring(Math.max(from, to - LONGEST_SAID), to).strip();
    }
}
