package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.Token.Amount;
import org.gongkai.check.Token.Kind;

/**
 * The shares of numbers in a sentence that together are a number before them: 公开100条，其中网站60条，占60%；微博40条，占40%.
 *
 * @param at where the first share stands in its passage
 * @param shares in percent
 */
record Series(Passage passage, int at, List<BigDecimal> shares) {
    private static final int FEWEST = 2;
    private static final int FARTHEST = 14;

    Series {
        shares = List.copyOf(shares);
    }

    /** The series of a passage, one for a sentence at the most. */
    static List<Series> of(Tokens read) {
        List<Series> series = new ArrayList<>();
        List<Token> sentence = new ArrayList<>();
        for (Token token : read.tokens()) {
            if (token.kind() == Kind.NUMBER) {
                sentence.add(token);
            } else if (token.kind() == Kind.END) {
                of(read.passage(), sentence).ifPresent(series::add);
                sentence.clear();
            }
        }
        of(read.passage(), sentence).ifPresent(series::add);
        return series;
    }

    /** That of the numbers of one sentence. */
    private static Optional<Series> of(Passage passage, List<Token> numbers) {
        List<Amount> parts = new ArrayList<>();
        List<Token> shares = new ArrayList<>();
        for (int i = 1; i < numbers.size(); i++) {
            if (isShare(passage, numbers.get(i - 1), numbers.get(i))) {
                parts.add(amount(numbers.get(i - 1)));
                shares.add(numbers.get(i));
            }
        }
        if (shares.size() < FEWEST || !isWhole(parts, numbers.subList(0, numbers.indexOf(shares.get(0)) - 1))) {
            return Optional.empty();
        }
        return Optional.of(new Series(
                passage,
                shares.get(0).begin(),
                shares.stream().map(share -> amount(share).value()).toList()));
    }

    private static boolean isShare(Passage passage, Token number, Token percent) {
        String between = passage.text().substring(number.end(), percent.begin());
        return amount(percent).isPercent()
                && !amount(percent).approximate()
                && !amount(number).isPercent()
                && between.contains("占")
                && !between.contains("约")
                && between.length() <= FARTHEST;
    }

    /** Whether some parts, of one unit, add up to a number before them. */
    private static boolean isWhole(List<Amount> parts, List<Token> before) {
        BigDecimal sum = parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.stream().noneMatch(Amount::approximate)
                && parts.stream().map(Amount::unit).distinct().count() == 1
                && before.stream()
                        .map(Series::amount)
                        .anyMatch(whole -> whole.unit().equals(parts.get(0).unit())
                                && whole.value().compareTo(sum) == 0);
    }

    private static Amount amount(Token number) {
        return number.amount().orElseThrow();
    }
}
