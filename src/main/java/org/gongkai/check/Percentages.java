package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Finding;

/**
 * Shares that are told one after the other (分别占40%、35%、25%), or each with its number (网站60条，占60%；微博40条，占40%), make 100 % (the
 * second half of N-PERCENT), but for what rounding loses.
 *
 * <p>A list that is far from 100 %, or of the first or main ones only, does not claim to be complete; numbers do if they add up to one
 * before them.
 */
final class Percentages implements WordRule {
    private static final Pattern LIST = Pattern.compile(
            "(?:分别占|占比分别为|比例分别为|比重分别为)[^。，；0-9]{0,12}"
                    + "(?<shares>[0-9]{1,3}(?:\\.[0-9]{1,2})?[%％](?:[、，和及]{1,2}[0-9]{1,3}(?:\\.[0-9]{1,2})?[%％])++)(?![^。；]{0,6}余)");
    private static final Pattern SHARE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern SOME = Pattern.compile("前|主要|其中|等|约|较");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal FAR = BigDecimal.valueOf(3);
    private static final BigDecimal LEAST_SLACK = new BigDecimal("0.2");

    @Override
    public Set<String> codes() {
        return Set.of("N-PERCENT");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        Stream<Finding> lists = written.prosePassages().stream()
                .filter(passage -> passage.text().contains("分别"))
                .flatMap(Percentages::judge);
        Stream<Finding> series = written.tokens().stream()
                .flatMap(read -> Series.of(read).stream())
                .flatMap(Percentages::judge);
        return Stream.concat(lists, series);
    }

    private static Stream<Finding> judge(Series series) {
        return finding(series.passage(), series.at(), series.shares());
    }

    private static Stream<Finding> judge(Passage passage) {
        Matcher list = LIST.matcher(passage.text());
        return list.results()
                .filter(found -> !SOME.matcher(sentence(passage.text(), found)).find())
                .flatMap(found -> judge(passage, found));
    }

    private static Stream<Finding> judge(Passage passage, MatchResult found) {
        List<BigDecimal> shares = SHARE.matcher(found.group(1))
                .results()
                .map(share -> new BigDecimal(share.group()))
                .toList();
        BigDecimal sum = sum(shares);
        return sum.subtract(WHOLE).abs().compareTo(FAR) > 0 ? Stream.empty() : finding(passage, found.start(1), shares);
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Finding> finding(Passage passage, int at, List<BigDecimal> shares) {
        BigDecimal sum = sum(shares);
        if (sum.subtract(WHOLE).abs().compareTo(slack(shares)) <= 0) {
            return Stream.empty();
        }
        String shown = shares.stream().map(share -> share.toPlainString() + "%").collect(Collectors.joining(" + "));
        return Stream.of(Finding.note(
                "N-PERCENT",
                passage.at(at),
                passage.key(),
                "各项百分比 " + shown + " = " + sum.toPlainString() + "%，合计应为 100%。"));
    }

    /** Half of the last digit for each share. */
    private static BigDecimal slack(List<BigDecimal> shares) {
        return shares.stream()
                .map(share -> new BigDecimal("0.5").scaleByPowerOfTen(-share.scale()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(LEAST_SLACK);
    }

    private static String sentence(String text, MatchResult found) {
        return text.substring(text.lastIndexOf('。', found.start()) + 1, found.start());
    }
}
