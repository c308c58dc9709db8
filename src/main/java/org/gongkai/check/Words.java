package org.gongkai.check;

import java.util.List;
import java.util.Set;
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
            new ProcessingFees(),
            new Improvements(),
            new Titles(),
            new Remnants(),
            new Enumerations(),
            new PrivateNumbers(),
            new OtherNames(),
            new TextReuse());

    /** The rules above, and those that templates/prose.yaml names for its statements. */
    private static final Set<String> CODES = Set.of(
            "N-NEW",
            "N-IN",
            "N-DONE",
            "N-OUT",
            "N-RECEIVED-AMBIG",
            "N-RESULT",
            "N-PERCENT",
            "N-NORM",
            "N-LICENSE",
            "N-REVIEW",
            "N-LITIG",
            "N-NONE",
            "N-BREAKDOWN",
            "N-APPROX",
            "N-YEAR",
            "N-FEE-OTHER2",
            "T3-ALLZERO",
            "S-FIVE",
            "S-GOV-ASSESS",
            "S-BASIS",
            "S-EVERSION",
            "S-PERIOD",
            "S-CONTACT",
            "S-FEE",
            "S-FEE-TARIFF",
            "S-P5",
            "S-SIGN",
            "S-TITLE",
            "S-BANNED",
            "S-DATE-FMT",
            "S-NUMBERING",
            "S-PRIVACY",
            "X-NAME",
            "X-TEXT-DUP");

    @Override
    public Set<String> rules() {
        return CODES;
    }

    @Override
    public Stream<Finding> findings(Case filled) {
        Written written = Written.of(filled);
        return RULES.stream().flatMap(rule -> rule.findings(written));
    }
}
