package org.gongkai.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How prose speaks of a form: which words say which cell, and what its parts must speak of. Read from templates/prose.yaml.
 *
 * @param overview the key of the part that reviews the year (总体情况); empty for none, as for the next two
 * @param improvements the key of the part on problems and improvements
 * @param matters the key of the part that tells of fees
 * @param requests the number of requests received
 * @param unpaid the number of requests ended because a fee was not paid, if the form has it
 * @param aspects what the overview must speak of, each with the words that show it
 * @param assessment what a government's overview must also speak of
 * @param topics what numbers may be about
 * @param claims what prose may say of a number, in the form's own cells
 * @param lexicon the words by which all this is recognised
 */
public record Prose(
        String overview,
        String improvements,
        String matters,
        Optional<Reading> requests,
        Optional<Reading> unpaid,
        Map<String, List<String>> aspects,
        Map<String, List<String>> assessment,
        List<Topic> topics,
        List<Claim> claims,
        Lexicon lexicon) {
    /** No prose is judged. */
    public static final Prose NONE = new Prose(
            "", "", "", Optional.empty(), Optional.empty(), Map.of(), Map.of(), List.of(), List.of(), Lexicon.EMPTY);

    public Prose {
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
    }

    /** What a topic's own word says of a number right behind it, if anything. */
    public Optional<Claim> bare(Topic topic) {
        return claims.stream()
                .filter(claim -> claim.bare() && claim.topic().equals(topic.name()))
                .findFirst();
    }

    /**
     * What a number may be about.
     *
     * @param words that name it
     * @param not words that, in the same clause, make the number another one
     * @param near words of which the sentence or its heading must have one; empty for no such demand
     */
    public record Topic(String name, List<String> words, List<String> not, List<String> near) {}

    /**
     * A way to say a number.
     *
     * @param code the rule that judges it
     * @param words the verbs or outcomes that say it
     * @param whole whether it is said of all requests only, never of a part of them
     * @param bare whether the topic's own word says it
     * @param readings the numbers it may mean; it is right if it is one of them
     */
    public record Claim(
            String code, String topic, List<String> words, boolean whole, boolean bare, List<Reading> readings) {}

    /**
     * A number of the form: the sum of some cells.
     *
     * @param name as a message says it
     * @param path by which prose may quote it; empty if none does
     */
    public record Reading(String name, String path, List<Figure> figures) {
        /** Its value. */
        public BigDecimal value(Ledger ledger) {
            return figures.stream().map(ledger::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Whether every cell of it could be read. */
        public boolean isReadable(Ledger ledger) {
            return figures.stream().allMatch(ledger::isReadable);
        }

        /** Several numbers added up. */
        public static Reading sum(List<Reading> parts) {
            return parts.size() == 1
                    ? parts.get(0)
                    : new Reading(
                            parts.stream().map(Reading::name).collect(Collectors.joining("＋")),
                            "",
                            parts.stream()
                                    .flatMap(part -> part.figures().stream())
                                    .toList());
        }
    }
}
