package org.gongkai.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Finding;

/** Puts the texts of a report, flattened once, before every rule about words. */
final class Words implements Check {
    private static final List<WordRule> RULES = List.of(
            new NarrativeFigures(),
            new Breakdowns(),
            new Years(),
            new Aspects(),
            new Preambles(),
            new ContactWords(),
            new Fees(),
            new Improvements(),
            new Titles(),
            new Remnants(),
            new Enumerations(),
            new PrivateNumbers(),
            new OtherNames(),
            new TextReuse());

    @Override
    public Stream<Finding> findings(Case filled) {
        Written written = Written.of(filled);
        return RULES.stream().flatMap(rule -> rule.findings(written));
    }
}
