package org.gongkai.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/** Puts the texts of a report, flattened once, before every rule about words. */
final class Words implements Check {
    private static final List<WordRule> RULES = List.of(
            new NarrativeFigures(),
            new Breakdowns(),
            new Percentages(),
            new Years(),
            new Aspects(),
            new Preambles(),
            new ContactWords(),
            new ProcessingFees(),
            new Improvements(),
            new Titles(),
            new Unfinished(),
            new Remnants(),
            new Enumerations(),
            new PrivateNumbers(),
            new OtherNames(),
            new TextReuse());

    /** The codes of all rules about words. */
    @Override
    public Set<String> rules() {
        return RULES.stream().flatMap(rule -> rule.codes().stream()).collect(Collectors.toSet());
    }

    @Override
    public Stream<Finding> findings(Case filled) {
        Written written = Written.of(filled);
        return RULES.stream().flatMap(rule -> rule.findings(written));
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        return RULES.stream().flatMap(rule -> rule.unjudged(filled));
    }
}
