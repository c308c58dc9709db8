package org.gongkai.check;

import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/** A family of rules about what an agency wrote as text: warnings and notes, and an error for what is not written yet. Stateless. */
interface WordRule {
    /** The codes of these rules. */
    Set<String> codes();

    Stream<Finding> findings(Written written);

    /** What cannot be judged of these rules, with the reason. */
    default Stream<Unjudged> unjudged(Case filled) {
        return Stream.empty();
    }
}
