package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.Token.Kind;
import org.gongkai.form.Lexicon.Role;
import org.gongkai.form.Lexicon.Word;
import org.gongkai.form.Prose;
import org.gongkai.form.Prose.Claim;
import org.gongkai.form.Prose.Topic;

/**
 * Understands a number: it speaks of the topic named last before it, by the claim words that stand between it and the number before.
 *
 * <p>Whatever could make it another number — a limiting word in its clause, another agency or year earlier in its sentence — leaves it
 * unjudged: a wrong warning costs more than a missed one.
 */
record NumberReader(Passage passage, List<Token> tokens, Prose prose) {
    private static final Set<String> LOOSE_UNITS = Set.of("个", "份");

    /** What a number says, if that is clear. */
    Optional<Statement> read(int index, Scope scope, Sentence sentence) {
        Token number = tokens.get(index);
        Optional<Word> behind = behind(number.end());
        boolean named = scope.pending().stream().anyMatch(word -> word.topic().isPresent());
        Optional<Topic> topic =
                named ? scope.topic() : behind.flatMap(Word::topic).or(scope::topic);
        if (topic.isEmpty()
                || scope.isElsewhere()
                || scope.isPartOfOther()
                || !sentence.isNear(topic.get(), number.end())
                || isLimited(topic.get(), index, scope)
                || isLoose(number, behind)) {
            return Optional.empty();
        }
        List<Claim> claims = claims(topic.get(), behind, named, scope);
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(passage, said(claims, behind, scope, sentence, number), number, claims));
    }

    /** As far as the number, or the word behind it where that says what is counted. */
    private String said(List<Claim> claims, Optional<Word> behind, Scope scope, Sentence sentence, Token number) {
        int end = behind.filter(word -> word.claims().containsAll(claims))
                .map(word -> passage.text().indexOf(word.text(), number.end())
                        + word.text().length())
                .orElse(number.end());
        return sentence.said(scope.clause(), end);
    }

    /** The word that follows a unit: 7个规范性文件, 5件予以公开. */
    private Optional<Word> behind(int end) {
        int at = passage.text().startsWith("的", end) ? end + 1 : end;
        return at < passage.text().length() ? prose.lexicon().at(passage.text(), at) : Optional.empty();
    }

    /** 3个… of something unknown. */
    private boolean isLoose(Token number, Optional<Word> behind) {
        return LOOSE_UNITS.contains(number.amount().orElseThrow().unit()) && behind.isEmpty() && !endsAt(number.end());
    }

    private boolean endsAt(int end) {
        return end >= passage.text().length()
                || "，。；、：！？）)\n".indexOf(passage.text().charAt(end)) >= 0;
    }

    private boolean isLimited(Topic topic, int index, Scope scope) {
        // 受理5件涉及征地的申请; what is done with the things counted does not matter.
        Stream<Word> after = tokens.subList(index + 1, tokens.size()).stream()
                .takeWhile(token -> token.kind() == Kind.WORD)
                .map(token -> token.word().orElseThrow())
                .takeWhile(word -> word.topic().isEmpty());
        return Stream.concat(scope.words().stream().map(token -> token.word().orElseThrow()), after)
                .anyMatch(word -> word.is(Role.LIMIT)
                        || word.is(Role.SUBJECT)
                        || topic.not().contains(word.text()));
    }

    private List<Claim> claims(Topic topic, Optional<Word> behind, boolean named, Scope scope) {
        List<Claim> pending = about(topic, scope.pending().stream());
        List<Claim> particular =
                pending.stream().filter(claim -> !claim.whole()).toList();
        if (!particular.isEmpty()) {
            return ofOneRule(particular);
        }
        if (!pending.isEmpty()) {
            return scope.isPart() || pending.size() > 1 ? List.of() : pending;
        }
        List<Claim> following = about(topic, behind.stream()).stream()
                .filter(claim -> !claim.whole())
                .toList();
        if (!following.isEmpty()) {
            return ofOneRule(following);
        }
        boolean bare =
                named || behind.flatMap(Word::topic).filter(topic::equals).isPresent();
        return bare ? prose.bare(topic).stream().toList() : List.of();
    }

    /** What words say of a topic, each once; not by hash, since a claim leads to its whole table. */
    private static List<Claim> about(Topic topic, Stream<Word> words) {
        List<Claim> found = new ArrayList<>();
        words.flatMap(word -> word.claims().stream())
                .filter(claim -> claim.topic().equals(topic.name()) && !found.contains(claim))
                .forEach(found::add);
        return found;
    }

    private static List<Claim> ofOneRule(List<Claim> claims) {
        return claims.stream().map(Claim::code).distinct().count() == 1 ? claims : List.of();
    }
}
