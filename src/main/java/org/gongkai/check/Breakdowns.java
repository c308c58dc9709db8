package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.Token.Amount;
import org.gongkai.check.Token.Kind;
import org.gongkai.form.Lexicon.Word;
import org.gongkai.model.Finding;

/**
 * The parts of a number (共 n 条，其中 a、b、c) are no more than it, and no less where they claim to be all of it (N-BREAKDOWN).
 *
 * <p>Parts have the unit of the whole and end where the sentence turns to something else; numbers in brackets are parts of parts.
 */
final class Breakdowns implements WordRule {
    private static final Pattern PARTS = Pattern.compile("^[^0-9]{0,16}?(其中|包括|分别为|分别是)");
    private static final Pattern COMPLETE = Pattern.compile("分别为|分别是");
    /** What a clause that begins a new statement says. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "全年|结转|同时|此外|另外|另有|还|累计|共|本年|我局|较|比|同比|解读|回应|召开|举办|组织|开展|收到|答复|办结|审核|审查|培训|编发|制作|制定|修订|更新|撤|转载量|阅读|点击|浏览|访问");

    /** Parts may be more than the whole where this is said in its sentence or the next. */
    private static final Pattern TWICE = Pattern.compile("(?<![不无未没].{0,3})(?:重复计|重复统|有交叉|有重叠|存在交叉|存在重叠)");

    private static final int FEWEST_PARTS = 2;
    /** How many tokens a number and its parts, or a bracket, are apart at most. */
    private static final int FARTHEST = 200;

    @Override
    public Set<String> codes() {
        return Set.of("N-BREAKDOWN");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        return written.tokens().stream().flatMap(read -> judge(read.passage(), read.tokens()));
    }

    private static Stream<Finding> judge(Passage passage, List<Token> tokens) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.NUMBER) {
                judge(passage, tokens, i).ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    private static Optional<Finding> judge(Passage passage, List<Token> tokens, int whole) {
        Amount total = tokens.get(whole).amount().orElseThrow();
        if (total.unit().isEmpty() || total.approximate() || total.step().signum() > 0) {
            return Optional.empty();
        }
        int close = closing(tokens, whole);
        return close < 0
                ? judge(passage, tokens, whole, whole)
                : judge(passage, tokens, whole, whole + 1).or(() -> judge(passage, tokens, whole, close));
    }

    /** With parts that follow a token: the number itself, or the bracket behind it, where that opens or where it closes. */
    private static Optional<Finding> judge(Passage passage, List<Token> tokens, int whole, int from) {
        int next = next(tokens, from);
        if (next < 0) {
            return Optional.empty();
        }
        String between = passage.text()
                .substring(tokens.get(from).end(), tokens.get(next).begin());
        if (!PARTS.matcher(between).find() || between.indexOf('；') >= 0) {
            return Optional.empty();
        }
        Amount total = tokens.get(whole).amount().orElseThrow();
        List<Token> parts = parts(passage, tokens, next, total);
        boolean exact =
                parts.stream().noneMatch(part -> part.amount().orElseThrow().approximate());
        if (parts.size() < FEWEST_PARTS || !exact) {
            return Optional.empty();
        }
        BigDecimal sum = sum(parts);
        boolean complete = COMPLETE.matcher(between).find();
        boolean more = sum.compareTo(total.value()) > 0
                && !TWICE.matcher(around(passage, tokens.get(whole))).find();
        boolean wrong = more || complete && sum.compareTo(total.value()) < 0;
        return wrong ? Optional.of(finding(passage, tokens.get(whole), total, parts, sum)) : Optional.empty();
    }

    /** The sentence of a number and the next. */
    private static String around(Passage passage, Token number) {
        String text = passage.text();
        int begin = text.lastIndexOf('。', number.begin()) + 1;
        int end = text.indexOf('。', number.end());
        int next = end < 0 ? -1 : text.indexOf('。', end + 1);
        return text.substring(begin, next < 0 ? text.length() : next);
    }

    /** Where the bracket closes that opens right behind a token; -1 if none does. */
    private static int closing(List<Token> tokens, int token) {
        int open = token + 1;
        boolean opens = open < tokens.size()
                && tokens.get(open).kind() == Kind.OPEN
                && tokens.get(open).begin() == tokens.get(token).end();
        return opens ? find(Kind.CLOSE, tokens, open, token + FARTHEST) : -1;
    }

    /** The next number of the sentence, or of the bracket that it begins in, outside further brackets; -1 if there is none. */
    private static int next(List<Token> tokens, int from) {
        return find(Kind.NUMBER, tokens, from, from + FARTHEST);
    }

    /** What is of a kind, behind a token and not within a bracket that opens behind it, before its own bracket or its sentence ends. */
    private static int find(Kind kind, List<Token> tokens, int from, int until) {
        int depth = 0;
        for (int i = from + 1; i < Math.min(until, tokens.size()); i++) {
            Kind found = tokens.get(i).kind();
            if (depth == 0 && found == kind) {
                return i;
            }
            depth += found == Kind.OPEN ? 1 : found == Kind.CLOSE ? -1 : 0;
            if (depth < 0 || found == Kind.END) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Token> parts(Passage passage, List<Token> tokens, int first, Amount total) {
        List<Token> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int last = -1;
        for (int i = first; i >= 0; last = i, i = next(tokens, i)) {
            Token part = tokens.get(i);
            Amount amount = part.amount().orElseThrow();
            String said = last < 0 ? "" : between(passage, tokens, last, i);
            // Parts that already are the whole end where a clause does: what follows is something else.
            boolean turns = said.contains("；")
                    || !said.startsWith("、")
                            && (sum.compareTo(total.value()) == 0
                                    || OTHERWISE.matcher(said).find())
                    || PARTS.matcher(said).find();
            if (!amount.unit().equals(total.unit()) || turns || claims(tokens, parts, i)) {
                break;
            }
            parts.add(part);
            sum = sum.add(amount.value());
        }
        return parts;
    }

    /** What stands between a part and the next, without the bracket that tells more of the part. */
    private static String between(Passage passage, List<Token> tokens, int part, int next) {
        int close = closing(tokens, part);
        int from = close < 0 || close > next ? part : close;
        return passage.text().substring(tokens.get(from).end(), tokens.get(next).begin());
    }

    /** After 网站80条、微博20条 a 回复留言15条 is no part: it has a verb that is only said of a whole. */
    private static boolean claims(List<Token> tokens, List<Token> parts, int number) {
        for (int i = number - 1; !parts.isEmpty() && tokens.get(i).kind() == Kind.WORD; i--) {
            Optional<Word> word = tokens.get(i).word();
            if (word.isPresent() && word.get().claims().stream().anyMatch(claim -> claim.whole())) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal sum(List<Token> parts) {
        return parts.stream().map(part -> part.amount().orElseThrow().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Finding finding(Passage passage, Token whole, Amount total, List<Token> parts, BigDecimal sum) {
        String shown = parts.stream()
                .map(part -> part.amount().orElseThrow().value().toPlainString())
                .collect(Collectors.joining("＋"));
        return Finding.warning(
                "N-BREAKDOWN",
                passage.at(whole.begin()),
                passage.key(),
                "总数写“" + total.written() + "”，后面各项 " + shown + " = " + sum.toPlainString() + "，"
                        + (sum.compareTo(total.value()) > 0 ? "比总数还多" : "不到总数") + "。",
                "核对总数和各项；确有重复计算的，接着写明“部分信息重复计算”。");
    }
}
