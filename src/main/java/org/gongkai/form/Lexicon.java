package org.gongkai.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Prose.Claim;
import org.gongkai.form.Prose.Topic;

/** The words that decide what a number in prose speaks of; a longer word hides the shorter ones in it. */
public final class Lexicon {
    /** No words. */
    public static final Lexicon EMPTY = new Lexicon(List.of(), List.of(), List.of(), Map.of());

    /** What a word does besides naming a topic or a claim. */
    public enum Role {
        /** 没有 and its like. */
        DENIAL,
        /** 其中: what follows is a part. */
        PART,
        /** The number is less than the whole, and so is what is denied. */
        LIMIT,
        /** The number is less than the whole. */
        SUBJECT,
        /** Other agencies. */
        OTHER,
        /** Other times. */
        TIME,
        /** A whole area: others for an agency's report, its own for an area's. */
        AREA,
        /** Back to the agency itself. */
        OWN,
        /** Nothing: it hides a shorter word. */
        PLAIN
    }

    /** A word with all that it does. */
    public record Word(String text, Optional<Topic> topic, List<Claim> claims, Set<Role> roles) {
        /** Whether it has a role. */
        public boolean is(Role role) {
            return roles.contains(role);
        }
    }

    private final List<String> units;
    private final WordTree words;
    private final BitSet denialBeginnings = new BitSet();

    Lexicon(List<Topic> topics, List<Claim> claims, List<String> units, Map<Role, List<String>> roles) {
        this.units = List.copyOf(units);
        Map<String, Word> known = new LinkedHashMap<>();
        for (Topic topic : topics) {
            topic.words().forEach(text -> known.merge(text, word(text, Optional.of(topic)), (a, b) -> a));
            topic.not().forEach(text -> known.putIfAbsent(text, word(text, Optional.empty())));
        }
        for (Claim claim : claims) {
            claim.words()
                    .forEach(text -> known.computeIfAbsent(text, any -> word(text, Optional.empty()))
                            .claims()
                            .add(claim));
        }
        roles.forEach((role, texts) ->
                texts.forEach(text -> known.computeIfAbsent(text, any -> word(text, Optional.empty()))
                        .roles()
                        .add(role)));
        roles.getOrDefault(Role.DENIAL, List.of()).forEach(text -> denialBeginnings.set(text.charAt(0)));
        this.words = new WordTree(known.values().stream()
                .map(word -> new Word(
                        word.text(), topic(word, topics), List.copyOf(word.claims()), Set.copyOf(word.roles())))
                .toList());
    }

    /** A word may be one topic's limit and another topic's name, in any order. */
    private static Optional<Topic> topic(Word word, List<Topic> topics) {
        return topics.stream()
                .filter(topic -> topic.words().contains(word.text()))
                .findFirst();
    }

    private static Word word(String text, Optional<Topic> topic) {
        return new Word(text, topic, new ArrayList<>(), EnumSet.noneOf(Role.class));
    }

    /** Whether a word begins with a character. */
    public boolean mayBegin(char first) {
        return words.mayBegin(first);
    }

    /** Whether a word that denies begins with a character. */
    public boolean mayDeny(char first) {
        return denialBeginnings.get(first);
    }

    /** The longest word that begins at a place. */
    public Optional<Word> at(String text, int offset) {
        return words.longest(text, offset);
    }

    /** The units that count cases. */
    public List<String> units() {
        return units;
    }
}
