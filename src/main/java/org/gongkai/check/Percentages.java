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
 * Shares that are told one after the other (分别占40%、35%、25%) make 100 % (the second half of N-PERCENT), but for what rounding loses.
 *
 * <p>A list that is far from 100 %, or of the first or main ones only, does not claim to be complete.
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
        return written.prosePassages().stream()
                .filter(passage -> passage.text().contains("分别"))
                .flatMap(Percentages::judge);
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
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(WHOLE).abs();
        if (off.compareTo(slack(shares)) <= 0 || off.compareTo(FAR) > 0) {
            return Stream.empty();
        }
        String shown = shares.stream().map(share -> share.toPlainString() + "%").collect(Collectors.joining(" + "));
        return Stream.of(Finding.note(
                "N-PERCENT",
                passage.at(found.start(1)),
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
