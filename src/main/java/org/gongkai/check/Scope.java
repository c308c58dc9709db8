package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Lexicon.Role;
import org.gongkai.form.Lexicon.Word;
import org.gongkai.form.Prose.Topic;

/** What is known within a bracket, or outside of all, as a sentence is read. */
final class Scope {
    private final boolean aggregated;
    private final List<Token> words = new ArrayList<>();
    private final List<Word> pending = new ArrayList<>();
    private Optional<Topic> topic;
    private boolean otherAgency;
    private boolean otherTime;
    private boolean part;
    /** Whether what follows is a part of a number that was not judged. */
    private boolean partOfOther;
    /** Whether the last number was judged. */
    private boolean judged = true;

    private int clause;

    /**
     * The scope of a sentence.
     *
     * @param aggregated whether the report speaks for a whole area
     */
    Scope(Optional<Topic> topic, int begin, boolean aggregated) {
        this.topic = topic;
        this.clause = begin;
        this.aggregated = aggregated;
    }

    /** The scope of a bracket within this one. */
    Scope inner(int begin) {
        Scope inner = new Scope(topic, begin, aggregated);
        inner.otherAgency = otherAgency;
        inner.otherTime = otherTime;
        inner.part = true;
        inner.partOfOther = partOfOther || !judged;
        return inner;
    }

    /** Goes on behind a comma or the like. */
    void nextClause(int begin) {
        clause = begin;
        words.clear();
        pending.clear();
    }

    /** Goes on behind a semicolon, where no number has parts any more. */
    void nextStatement() {
        part = false;
        partOfOther = false;
    }

    void agency(boolean other) {
        otherAgency = other;
    }

    void time(boolean other) {
        otherTime = other;
    }

    void add(Token token) {
        Word word = token.word().orElseThrow();
        words.add(token);
        pending.add(word);
        if (word.topic().isPresent()) {
            topic = word.topic();
        }
        if (word.is(Role.PART)) {
            part = true;
            partOfOther |= !judged;
        }
        otherTime |= word.is(Role.TIME);
        otherAgency |= word.is(Role.OTHER) || word.is(Role.AREA) && !aggregated;
        if (word.is(Role.OWN) || word.is(Role.AREA) && aggregated) {
            otherAgency = false;
        }
    }

    void number(boolean isJudged) {
        judged = isJudged;
        pending.clear();
    }

    /** What was named last. */
    Optional<Topic> topic() {
        return topic;
    }

    /** Where the clause begins. */
    int clause() {
        return clause;
    }

    /** All words of the clause so far. */
    List<Token> words() {
        return words;
    }

    /** Those since the last number. */
    List<Word> pending() {
        return pending;
    }

    /** Whether it speaks of another agency or another time. */
    boolean isElsewhere() {
        return otherAgency || otherTime;
    }

    /** Whether a number is a part of the one before it. */
    boolean isPart() {
        return part;
    }

    /** Whether it is a part of one that was not judged. */
    boolean isPartOfOther() {
        return partOfOther;
    }
}
