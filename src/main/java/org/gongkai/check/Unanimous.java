package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.form.Ledger;
import org.gongkai.form.Lexicon.Word;
import org.gongkai.form.Prose.Claim;
import org.gongkai.form.Prose.Reading;
import org.gongkai.form.Prose.Topic;
import org.gongkai.model.Finding;

/**
 * All cases of a number ended alike (行政复议7件、行政诉讼9件，均获维持): that outcome has as many in the tables as there are cases.
 *
 * <p>Judged only where nothing else is counted between the number and 均: 其中已审结5件均维持 speaks of others.
 */
record Unanimous(Written written, Ledger ledger, List<Token> tokens, List<Statement> statements) {
    private static final Pattern ALL = Pattern.compile("(?<!平)均|全部");
    private static final Pattern END = Pattern.compile("[。；！？\\n（）]");
    private static final Pattern TURN = Pattern.compile("[，、：未没不无]");
    /** 均被复议机关依法维持. */
    private static final int FARTHEST = 10;

    /** What is wrong with the outcomes that a passage tells of all its cases. */
    static List<Finding> findings(Tokens read, List<Statement> statements, Written written) {
        Unanimous unanimous = new Unanimous(written, written.filled().ledger(), read.tokens(), statements);
        return statements.stream()
                .filter(statement -> statement.claims().size() == 1
                        && statement.claims().get(0).bare()
                        && !statement.amount().approximate())
                .flatMap(statement -> unanimous.judge(statement).stream())
                .toList();
    }

    private Optional<Finding> judge(Statement cases) {
        String text = cases.passage().text();
        int begin = cases.number().end();
        Matcher end = END.matcher(text);
        Matcher all = ALL.matcher(text).region(begin, end.find(begin) ? end.start() : text.length());
        if (!all.find() || isCounted(begin, all.start()) || isAboutOthers(cases, all.start())) {
            return Optional.empty();
        }
        return outcome(cases, text.substring(all.end(), all.regionEnd()))
                .flatMap(outcome -> finding(cases, all, outcome));
    }

    /** Whether something other than cases of the same kind is counted in between. */
    private boolean isCounted(int begin, int end) {
        return tokens.stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER && token.begin() >= begin && token.end() <= end)
                .anyMatch(token -> statements.stream()
                        .noneMatch(statement -> statement.number() == token
                                && statement.claims().get(0).bare()));
    }

    /** Whether, since the last number, something else was named: 行政复议7件、行政诉讼9件，行政复议均维持. */
    private boolean isAboutOthers(Statement cases, int end) {
        String named = "";
        for (Token token : tokens) {
            if (token.end() <= end) {
                named = token.kind() == Token.Kind.NUMBER
                        ? ""
                        : token.word().flatMap(Word::topic).map(Topic::name).orElse(named);
            }
        }
        return !named.isEmpty() && !named.equals(cases.claims().get(0).topic());
    }

    /** What the words behind 均 say of a topic. */
    private Optional<Claim> outcome(Statement cases, String behind) {
        String topic = cases.claims().get(0).topic();
        for (int at = 0;
                at < Math.min(behind.length(), FARTHEST)
                        && !TURN.matcher(behind.substring(at, at + 1)).find();
                at++) {
            Optional<Claim> outcome =
                    written.prose().lexicon().at(behind, at).map(Word::claims).orElse(List.of()).stream()
                            .filter(claim -> claim.topic().equals(topic) && !claim.bare())
                            .findFirst();
            if (outcome.isPresent()) {
                return outcome;
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> finding(Statement cases, Matcher all, Claim outcome) {
        Reading whole = cases.readings().get(0);
        Reading part = outcome.readings().get(0);
        if (!whole.isReadable(ledger)
                || !part.isReadable(ledger)
                || part.value(ledger).compareTo(whole.value(ledger)) == 0) {
            return Optional.empty();
        }
        String counts = Stream.of(whole, part)
                .map(reading -> "“" + reading.name() + "”是 " + Ledger.plain(reading.value(ledger)))
                .reduce((left, right) -> left + "，" + right)
                .orElseThrow();
        return Optional.of(Finding.warning(
                        outcome.code(),
                        cases.passage().at(all.start()),
                        cases.passage().key(),
                        "正文说“" + cases.said() + "”" + all.group()
                                + outcome.words().get(outcome.words().size() - 1) + "，表格里" + counts + "。",
                        "核对；表格无误时分别写明各种结果的件数。")
                .about(part.figures().get(0).id(), part.value(ledger), whole.value(ledger)));
    }
}
