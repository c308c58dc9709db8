package org.gongkai.check;

import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/** What came of a rule at one place. */
sealed interface Judgement {
    /** It holds. */
    record Kept() implements Judgement {}

    /** It does not. */
    record Broken(Finding finding) implements Judgement {}

    /** Nobody can say. */
    record Impossible(Unjudged unjudged) implements Judgement {}
}
