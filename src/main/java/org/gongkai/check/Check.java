package org.gongkai.check;

import java.util.stream.Stream;
import org.gongkai.model.Finding;

/** A family of rules. Stateless. */
interface Check {
    /** What a filled-in form breaks of these rules; nothing for what cannot be judged. */
    Stream<Finding> findings(Case filled);
}
