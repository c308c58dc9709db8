package org.gongkai.check;

import java.util.stream.Stream;
import org.gongkai.model.Finding;

/** A family of rules about what an agency wrote as text: warnings and notes, never errors. Stateless. */
interface WordRule {
    Stream<Finding> findings(Written written);
}
