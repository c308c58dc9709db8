package org.gongkai.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.Token.Amount;
import org.gongkai.form.Lexicon;
import org.gongkai.form.Lexicon.Word;
import org.gongkai.form.Prose.Topic;

/** Understands the numbers of a passage, clause by clause, from left to right. */
final class PassageReader {
    /** （二）依申请公开情况。 or 依申请公开方面， at the head of a paragraph. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,2}[是、]|[0-9]{1,2}[.．、]|[（(]?[0-9]{1,2}[）)])[^。：，\\n]{1,24}[。：]|[^。：，\\n]{2,16}方面[，：]");

    private static final int FARTHEST_SHARE = 14;

    private final Passage passage;
    private final boolean aggregated;
    private final List<Token> tokens;
    private final NumberReader numbers;
    private final DenialReader denying;
    private final Optional<Topic> usualTopic;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Denial> denials = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final Deque<Scope> outer = new ArrayDeque<>();
    private Sentence sentence;
    private Scope scope;
    private Optional<Statement> last = Optional.empty();

    private PassageReader(Tokens read, Written written) {
        this.passage = read.passage();
        this.tokens = read.tokens();
        this.aggregated = written.report().aggregated();
        this.numbers = new NumberReader(passage, tokens, written.prose());
        this.denying = new DenialReader(passage, written.prose());
        String lead = lead(passage);
        this.usualTopic = topic(lead, written.prose().lexicon());
        this.sentence = new Sentence(passage, lead, 0);
        this.scope = new Scope(usualTopic, 0, aggregated);
    }

    /** Everything understood of a passage. */
    static Understood read(Tokens tokens, Written written) {
        PassageReader reader = new PassageReader(tokens, written);
        for (int i = 0; i < reader.tokens.size(); i++) {
            reader.token(i);
        }
        return new Understood(reader.statements, reader.denials, reader.shares);
    }

    private static String lead(Passage passage) {
        Matcher lead = LEAD.matcher(passage.text());
        return lead.lookingAt() ? lead.group() : passage.heading();
    }

    /** What a heading names last. */
    private static Optional<Topic> topic(String heading, Lexicon lexicon) {
        Optional<Topic> topic = Optional.empty();
        for (int at = 0; at < heading.length(); ) {
            Optional<Word> word = lexicon.at(heading, at);
            topic = word.flatMap(Word::topic).isPresent() ? word.get().topic() : topic;
            at += word.map(found -> found.text().length()).orElse(1);
        }
        return topic;
    }

    private void token(int index) {
        Token token = tokens.get(index);
        switch (token.kind()) {
            case WORD -> scope.add(token);
            case NUMBER -> number(token, index);
            case THIS_YEAR -> scope.time(false);
            case OTHER_YEAR -> scope.time(true);
            case OWN -> scope.agency(false);
            case OTHER -> scope.agency(true);
            case STOP -> {
                endClause(token);
                scope.nextClause(token.end());
                if (passage.text().charAt(token.begin()) == '；') {
                    scope.nextStatement();
                }
            }
            case OPEN -> {
                outer.push(scope);
                scope = scope.inner(token.end());
            }
            case CLOSE -> {
                endClause(token);
                scope = outer.isEmpty() ? scope : outer.pop();
            }
            case END -> {
                endClause(token);
                outer.clear();
                last = Optional.empty();
                sentence = new Sentence(passage, sentence.lead(), token.end());
                scope = new Scope(usualTopic, token.end(), aggregated);
            }
        }
    }

    private void endClause(Token mark) {
        denials.addAll(denying.read(scope, sentence, mark.begin()));
    }

    private void number(Token token, int index) {
        Amount amount = token.amount().orElseThrow();
        if (amount.isPercent()) {
            last.ifPresent(statement -> share(token, statement));
            return;
        }
        last = amount.counts() ? numbers.read(index, scope, sentence) : Optional.empty();
        last.ifPresent(statements::add);
        scope.number(last.isPresent() || !amount.counts());
    }

    private void share(Token percent, Statement of) {
        String between = passage.text().substring(of.number().end(), percent.begin());
        if (between.contains("占") && between.length() <= FARTHEST_SHARE) {
            shares.add(new Share(percent, of));
        }
        last = Optional.empty();
    }
}
