package org.gongkai.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.model.Finding;
import org.gongkai.model.Report.Waiver;
import org.gongkai.model.Unjudged;

/** Puts a report before every rule. */
public final class Checker {
    private static final List<Check> CHECKS = List.of(
            new Sums(),
            new Balances(),
            new Comparisons(),
            new Jumps(),
            new Powers(),
            new Fees(),
            new Rollup(),
            new Dates(),
            new Deadlines(),
            new Texts(),
            new Words());

    private Checker() {}

    /**
     * What the rules say about a report.
     *
     * @param findings those of waived rules as one note per rule with the reason
     * @param unjudged what could not be judged: neither kept nor broken
     */
    public record Verdict(List<Finding> findings, List<Unjudged> unjudged) {
        public Verdict {
            findings = List.copyOf(findings);
            unjudged = List.copyOf(unjudged);
        }
    }

    /** Judges a report by every rule. */
    public static Verdict judge(Case filled) {
        List<Finding> found =
                CHECKS.stream().flatMap(check -> check.findings(filled)).toList();
        List<Unjudged> unjudged = CHECKS.stream()
                .flatMap(check -> check.unjudged(filled))
                .sorted(Unjudged.IN_ORDER)
                .toList();
        List<Waiver> waivers = filled.report().waivers();
        List<Finding> told =
                waivers.isEmpty() ? found : new Waivers(waivers, rules(filled.form())).apply(found, unjudged, filled);
        return new Verdict(told, unjudged);
    }

    /** Every finding about a report. */
    public static List<Finding> check(Case filled) {
        return judge(filled).findings();
    }

    /** The codes of all rules: those that a form declares and those of the checks. */
    public static Set<String> rules(Form form) {
        Set<String> rules = new TreeSet<>(form.rules());
        Stream.concat(CHECKS.stream().map(Check::rules), Stream.of(Waivers.RULES))
                .forEach(rules::addAll);
        return rules;
    }
}
