package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.form.Lexicon.Role;
import org.gongkai.form.Lexicon.Word;
import org.gongkai.form.Prose;
import org.gongkai.form.Prose.Claim;
import org.gongkai.form.Prose.Reading;
import org.gongkai.form.Prose.Topic;

/** Understands a clause that says there was none of something: 没有收到申请, 未发生行政复议、行政诉讼案件. */
record DenialReader(Passage passage, Prose prose) {
    /** What may follow the thing denied: 情况, 案件发生. */
    private static final Pattern NOTHING_MORE =
            Pattern.compile("[的等及和]?(?:政府信息|信息|申请|案件|事项|情况|情形|决定|结果|发生|产生|出现|件|的)*+");
    /** What may stand between two things denied. */
    private static final Pattern JOINED = Pattern.compile("(?:以及|或者|案件|申请|和|及|或|与|、| )*+");
    /** What may not stand between 没有 and requests: then it denies something about them. */
    private static final Pattern CAUSE = Pattern.compile("[因由对就在将把为按]");

    private static final int FARTHEST = 18;

    /** What the clause of a scope denies, which ends at a place. */
    List<Denial> read(Scope scope, Sentence sentence, int end) {
        List<Token> words = scope.words();
        for (int i = 0; i < words.size(); i++) {
            if (word(words.get(i)).is(Role.DENIAL)) {
                return read(words.get(i), words.subList(i + 1, words.size()), scope, sentence, end);
            }
        }
        return List.of();
    }

    private List<Denial> read(Token denial, List<Token> rest, Scope scope, Sentence sentence, int end) {
        boolean limited = rest.stream().anyMatch(token -> word(token).is(Role.LIMIT));
        if (scope.isElsewhere() || limited || rest.isEmpty() || scope.topic().isEmpty() || isBareNot(denial, rest)) {
            return List.of();
        }
        List<Denial> denied = new ArrayList<>();
        int from = denial.end();
        for (Token thing : things(rest)) {
            boolean joined = denied.isEmpty() || at(JOINED, from, thing.begin()).matches();
            if (thing.begin() - from > FARTHEST || !joined) {
                return List.of();
            }
            boolean caused = at(CAUSE, from, thing.begin()).find();
            denied(word(thing), scope, sentence)
                    .filter(reading -> !(caused && isRequests(reading)))
                    .filter(reading ->
                            denied.stream().noneMatch(known -> known.reading().equals(reading)))
                    .map(reading ->
                            new Denial(passage, sentence.said(denial.begin(), thing.end()), denial.begin(), reading))
                    .ifPresent(denied::add);
            from = thing.end();
        }
        return at(NOTHING_MORE, from, end).matches() ? denied : List.of();
    }

    private static List<Token> things(List<Token> tokens) {
        return tokens.stream()
                .filter(token ->
                        word(token).topic().isPresent() || !word(token).claims().isEmpty())
                .toList();
    }

    /** 未 that is no 未收到: it must stand right before the thing. */
    private boolean isBareNot(Token denial, List<Token> rest) {
        return word(denial).text().equals("未") && rest.get(0).begin() > denial.end() + 1;
    }

    private Optional<Reading> denied(Word word, Scope scope, Sentence sentence) {
        Topic topic = word.topic().or(scope::topic).orElseThrow();
        boolean hindered =
                scope.words().stream().map(token -> word(token).text()).anyMatch(topic.not()::contains);
        if (hindered || !sentence.isNear(topic, passage.text().length())) {
            return Optional.empty();
        }
        Optional<Claim> said = word.topic().isPresent()
                ? prose.bare(topic)
                : word.claims().stream()
                        .filter(claim -> claim.topic().equals(topic.name()) && !claim.whole())
                        .findFirst();
        return said.map(claim -> claim.readings().get(0)).or(() -> aboutRequests(word, scope));
    }

    /** 没有收到申请: a clause about requests that names nothing else. */
    private Optional<Reading> aboutRequests(Word word, Scope scope) {
        Stream<Topic> named = scope.words().stream().flatMap(token -> word(token).topic().stream());
        boolean only = named.distinct().count() == 1;
        return only && word.topic().filter(this::isOfRequests).isPresent() ? prose.requests() : Optional.empty();
    }

    private boolean isOfRequests(Topic topic) {
        return prose.claims().stream()
                .filter(claim -> claim.topic().equals(topic.name()))
                .anyMatch(claim -> claim.readings().stream().anyMatch(this::isRequests));
    }

    private boolean isRequests(Reading reading) {
        return prose.requests().filter(reading::equals).isPresent();
    }

    private Matcher at(Pattern pattern, int begin, int end) {
        return pattern.matcher(passage.text()).region(begin, end);
    }

    private static Word word(Token token) {
        return token.word().orElseThrow();
    }
}
