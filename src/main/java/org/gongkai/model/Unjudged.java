package org.gongkai.model;

import java.util.Comparator;

/**
 * A rule that could not be judged: neither kept nor broken.
 *
 * @param reason one sentence, Chinese
 */
public record Unjudged(String code, Location where, String path, String reason) {
    /** By place; the order in which they are shown. */
    public static final Comparator<Unjudged> IN_ORDER =
            Comparator.comparing(Unjudged::where).thenComparing(Unjudged::code).thenComparing(Unjudged::path);
}
