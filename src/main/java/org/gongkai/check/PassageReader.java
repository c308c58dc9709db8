package org.gongkai.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.Token.Amount;
import org.gongkai.check.Token.Kind;
import org.gongkai.form.Lexicon.Role;
import org.gongkai.form.Lexicon.Word;
import org.gongkai.form.Prose;
import org.gongkai.form.Prose.Claim;
import org.gongkai.form.Prose.Reading;
import org.gongkai.form.Prose.Topic;

/**
 * Understands the numbers of a passage, clause by clause.
 *
 * <p>A number speaks of the topic named last before it, by the claim words that stand between it and the number before. Whatever could
 * make it another number — a limiting word in its clause, another agency or year earlier in its sentence — leaves it unjudged: a wrong
 * warning costs more than a missed one.
 */
final class PassageReader {
    /** （二）依申请公开情况。 at the head of a paragraph. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,2}[是、]|[0-9]{1,2}[.．、]|[（(]?[0-9]{1,2}[）)])[^。：，\\n]{1,24}[。：]");

    private static final Set<String> LOOSE_UNITS = Set.of("个", "份");
    /** What may follow the thing denied: 情况, 案件发生. */
    private static final Pattern NOTHING_MORE =
            Pattern.compile("[的等及和]?(?:政府信息|信息|申请|案件|事项|情况|情形|决定|结果|发生|产生|出现|件|的)*+");
    /** What may stand between two things denied. */
    private static final Pattern JOINED = Pattern.compile("(?:以及|或者|案件|申请|和|及|或|与|、| )*+");
    /** What may not stand between 没有 and requests: then it denies something about them. */
    private static final Pattern CAUSE = Pattern.compile("[因由对就在将把为按]");

    private static final int FARTHEST_DENIED = 18;
    private static final int LONGEST_SAID = 28;

    private final Passage passage;
    private final Prose prose;
    private final boolean aggregated;
    private final List<Token> tokens;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Denial> denials = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();

    private final Optional<Topic> usualTopic;
    private final String lead;
    private int sentence;
    private Scope scope;
    private final Deque<Scope> outer = new ArrayDeque<>();
    private Optional<Statement> last = Optional.empty();

    private PassageReader(Passage passage, Written written) {
        this.passage = passage;
        this.prose = written.prose();
        this.aggregated = written.report().aggregated();
        this.tokens = Lexer.tokens(passage, written);
        this.lead = lead(passage);
        this.usualTopic = topicOf(lead);
        this.scope = new Scope(usualTopic, 0);
    }

    /** Everything understood of a passage. */
    static PassageReader read(Passage passage, Written written) {
        PassageReader reader = new PassageReader(passage, written);
        for (int i = 0; i < reader.tokens.size(); i++) {
            reader.token(i);
        }
        return reader;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Denial> denials() {
        return denials;
    }

    List<Share> shares() {
        return shares;
    }

    private static String lead(Passage passage) {
        Matcher lead = LEAD.matcher(passage.text());
        return lead.lookingAt() ? lead.group() : passage.heading();
    }

    private Optional<Topic> topicOf(String text) {
        Optional<Topic> topic = Optional.empty();
        for (int at = 0; at < text.length(); ) {
            Optional<Word> word = prose.lexicon().at(text, at);
            if (word.flatMap(Word::topic).isPresent()) {
                topic = word.flatMap(Word::topic);
            }
            at += word.map(found -> found.text().length()).orElse(1);
        }
        return topic;
    }

    /** What is known within a bracket, or outside of all. */
    private static final class Scope {
        private Optional<Topic> topic;
        private boolean otherAgency;
        private boolean otherTime;
        private boolean part;
        /** Whether what follows is a part of a number that was not judged. */
        private boolean partOfOther;
        /** Whether the last number was judged. */
        private boolean judged = true;
        /** Where the clause begins. */
        private int clause;
        /** All words of the clause so far. */
        private final List<Token> words = new ArrayList<>();
        /** Those since the last number. */
        private final List<Word> pending = new ArrayList<>();

        Scope(Optional<Topic> topic, int clause) {
            this.topic = topic;
            this.clause = clause;
        }

        Scope inner(int begin) {
            Scope inner = new Scope(topic, begin);
            inner.otherAgency = otherAgency;
            inner.otherTime = otherTime;
            inner.part = true;
            inner.partOfOther = partOfOther || !judged;
            return inner;
        }

        void nextClause(int begin) {
            clause = begin;
            words.clear();
            pending.clear();
        }
    }

    private void token(int index) {
        Token token = tokens.get(index);
        switch (token.kind()) {
            case WORD -> word(token);
            case NUMBER -> number(token, index);
            case THIS_YEAR -> scope.otherTime = false;
            case OTHER_YEAR -> scope.otherTime = true;
            case OWN -> scope.otherAgency = false;
            case OTHER -> scope.otherAgency = true;
            case STOP -> {
                deny(token.begin());
                scope.nextClause(token.end());
                if (passage.text().charAt(token.begin()) == '；') {
                    scope.part = false;
                    scope.partOfOther = false;
                }
            }
            case OPEN -> {
                outer.push(scope);
                scope = scope.inner(token.end());
            }
            case CLOSE -> {
                deny(token.begin());
                scope = outer.isEmpty() ? scope : outer.pop();
            }
            case END -> {
                deny(token.begin());
                outer.clear();
                last = Optional.empty();
                sentence = token.end();
                scope = new Scope(usualTopic, token.end());
            }
        }
    }

    private void word(Token token) {
        Word word = token.word().orElseThrow();
        scope.words.add(token);
        scope.pending.add(word);
        if (word.topic().isPresent()) {
            scope.topic = word.topic();
        }
        if (word.is(Role.PART)) {
            scope.part = true;
            scope.partOfOther |= !scope.judged;
        }
        scope.otherTime |= word.is(Role.TIME);
        scope.otherAgency |= word.is(Role.OTHER) || word.is(Role.AREA) && !aggregated;
        if (word.is(Role.OWN) || word.is(Role.AREA) && aggregated) {
            scope.otherAgency = false;
        }
    }

    private void number(Token token, int index) {
        Amount amount = token.amount().orElseThrow();
        if (amount.unit().equals("%") || amount.unit().equals("％")) {
            last.ifPresent(statement -> share(token, statement));
            return;
        }
        Optional<Statement> statement = amount.counts() ? statement(token, index) : Optional.empty();
        statement.ifPresent(statements::add);
        last = statement;
        scope.judged = statement.isPresent() || !amount.counts();
        scope.pending.clear();
    }

    private void share(Token percent, Statement of) {
        String between = passage.text().substring(of.number().end(), percent.begin());
        if (between.contains("占") && between.length() <= 14) {
            shares.add(new Share(percent, of));
        }
        last = Optional.empty();
    }

    private Optional<Statement> statement(Token number, int index) {
        Optional<Word> behind = behind(number.end());
        Optional<Topic> topic = scope.topic;
        boolean named = scope.pending.stream().anyMatch(word -> word.topic().isPresent());
        if (!named && behind.flatMap(Word::topic).isPresent()) {
            topic = behind.flatMap(Word::topic);
        }
        if (topic.isEmpty()
                || scope.otherAgency
                || scope.otherTime
                || scope.partOfOther
                || isLimited(topic.get(), index)) {
            return Optional.empty();
        }
        if (LOOSE_UNITS.contains(number.amount().orElseThrow().unit()) && !endsAt(number.end()) && behind.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> claims = claims(topic.get(), behind, named);
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(passage, said(scope.clause, number.end()), number, claims));
    }

    private boolean endsAt(int end) {
        return end >= passage.text().length()
                || "，。；、：！？）)\n".indexOf(passage.text().charAt(end)) >= 0;
    }

    /** The word that follows a unit: 7个规范性文件, 5件予以公开. */
    private Optional<Word> behind(int end) {
        int at = end;
        if (passage.text().startsWith("的", at)) {
            at++;
        }
        return at < passage.text().length() ? prose.lexicon().at(passage.text(), at) : Optional.empty();
    }

    private List<Claim> claims(Topic topic, Optional<Word> behind, boolean named) {
        List<Claim> pending = scope.pending.stream()
                .flatMap(word -> word.claims().stream())
                .filter(claim -> claim.topic().equals(topic.name()))
                .distinct()
                .toList();
        List<Claim> particular =
                pending.stream().filter(claim -> !claim.whole()).toList();
        if (!particular.isEmpty()) {
            return ofOneRule(particular);
        }
        if (!pending.isEmpty()) {
            return scope.part || pending.size() > 1 ? List.of() : pending;
        }
        List<Claim> following = behind.stream()
                .flatMap(word -> word.claims().stream())
                .filter(claim -> claim.topic().equals(topic.name()) && !claim.whole())
                .toList();
        if (!following.isEmpty()) {
            return ofOneRule(following);
        }
        boolean bare =
                named || behind.flatMap(Word::topic).filter(topic::equals).isPresent();
        return bare
                ? prose.claims().stream()
                        .filter(claim -> claim.bare() && claim.topic().equals(topic.name()))
                        .limit(1)
                        .toList()
                : List.of();
    }

    private static List<Claim> ofOneRule(List<Claim> claims) {
        Set<String> codes = new HashSet<>();
        claims.forEach(claim -> codes.add(claim.code()));
        return codes.size() == 1 ? claims : List.of();
    }

    private boolean isLimited(Topic topic, int index) {
        if (!topic.near().isEmpty() && !isNear(topic, tokens.get(index).end())) {
            return true;
        }
        if (scope.words.stream().map(token -> token.word().orElseThrow()).anyMatch(word -> limits(word, topic))) {
            return true;
        }
        // 受理5件涉及征地的申请; what is done with the things counted does not matter.
        return tokens.subList(index + 1, tokens.size()).stream()
                .takeWhile(token -> token.kind() == Kind.WORD)
                .map(token -> token.word().orElseThrow())
                .takeWhile(word -> word.topic().isEmpty())
                .anyMatch(word -> limits(word, topic));
    }

    private static boolean limits(Word word, Topic topic) {
        return word.is(Role.LIMIT) || word.is(Role.SUBJECT) || topic.not().contains(word.text());
    }

    private boolean isNear(Topic topic, int end) {
        String before = lead + passage.text().substring(sentence, end);
        return topic.near().stream().anyMatch(before::contains);
    }

    /** Judges at the end of a clause what it denies. */
    private void deny(int end) {
        for (int i = 0; i < scope.words.size(); i++) {
            if (scope.words.get(i).word().orElseThrow().is(Role.DENIAL)) {
                deny(scope.words.get(i), scope.words.subList(i + 1, scope.words.size()), end);
                return;
            }
        }
    }

    private void deny(Token denial, List<Token> rest, int end) {
        boolean elsewhere = scope.otherAgency || scope.otherTime;
        boolean limited =
                rest.stream().anyMatch(token -> token.word().orElseThrow().is(Role.LIMIT));
        if (elsewhere || limited || rest.isEmpty() || scope.topic.isEmpty()) {
            return;
        }
        boolean bareNot = denial.end() - denial.begin() == 1 && passage.text().charAt(denial.begin()) == '未';
        if (bareNot && rest.get(0).begin() > denial.end() + 1) {
            return;
        }
        Map<Reading, Token> denied = new LinkedHashMap<>();
        int from = denial.end();
        List<Token> things = rest.stream()
                .filter(token -> token.word().orElseThrow().topic().isPresent()
                        || !token.word().orElseThrow().claims().isEmpty())
                .toList();
        for (Token token : things) {
            boolean joined = denied.isEmpty()
                    || JOINED.matcher(passage.text())
                            .region(from, token.begin())
                            .matches();
            if (token.begin() - from > FARTHEST_DENIED || !joined) {
                return;
            }
            int gap = from;
            denied(token.word().orElseThrow())
                    .filter(reading -> !prose.requests().equals(Optional.of(reading))
                            || !CAUSE.matcher(passage.text())
                                    .region(gap, token.begin())
                                    .find())
                    .ifPresent(reading -> denied.putIfAbsent(reading, token));
            from = token.end();
        }
        if (NOTHING_MORE.matcher(passage.text()).region(from, end).matches()) {
            denied.forEach((reading, token) ->
                    denials.add(new Denial(passage, said(denial.begin(), token.end()), denial.begin(), reading)));
        }
    }

    private Optional<Reading> denied(Word word) {
        Topic topic = word.topic().orElse(scope.topic.orElseThrow());
        boolean hindered = scope.words.stream()
                .map(token -> token.word().orElseThrow().text())
                .anyMatch(topic.not()::contains);
        if (hindered || !topic.near().isEmpty() && !isNear(topic, passage.text().length())) {
            return Optional.empty();
        }
        Optional<Claim> said = word.topic().isPresent()
                ? prose.claims().stream()
                        .filter(claim -> claim.bare() && claim.topic().equals(topic.name()))
                        .findFirst()
                : word.claims().stream()
                        .filter(claim -> claim.topic().equals(topic.name()) && !claim.whole())
                        .findFirst();
        return said.map(claim -> claim.readings().get(0)).or(() -> aboutRequests(word));
    }

    /** 没有收到申请: a clause about requests that names nothing else. */
    private Optional<Reading> aboutRequests(Word word) {
        boolean only = scope.words.stream()
                        .map(token -> token.word().orElseThrow())
                        .flatMap(found -> found.topic().stream())
                        .distinct()
                        .count()
                == 1;
        boolean requests = word.topic().isPresent()
                && prose.requests().isPresent()
                && prose.claims().stream()
                        .anyMatch(claim -> claim.topic()
                                        .equals(word.topic().get().name())
                                && claim.readings().contains(prose.requests().get()));
        return only && requests ? prose.requests() : Optional.empty();
    }

    private String said(int begin, int end) {
        return passage.text()
                .substring(Math.max(begin, end - LONGEST_SAID), end)
                .strip();
    }
}
