package org.gongkai.check;

import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/** A family of rules. Stateless. */
interface Check {
    /** What a filled-in form breaks of these rules; nothing for what cannot be judged. */
    Stream<Finding> findings(Case filled);

    /** What cannot be judged of these rules, with the reason: not assessable is never a pass. */
    default Stream<Unjudged> unjudged(Case filled) {
        return Stream.empty();
    }

    /** The codes of these rules, those aside that a form declares. */
    default Set<String> rules() {
        return Set.of();
    }
}
