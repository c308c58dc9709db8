package org.gongkai.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Ledger;
import org.gongkai.model.Finding;

/**
 * A number's share (占19.6%) is what the tables make it, rounded as it is written (the first half of N-PERCENT).
 *
 * <p>Shares with decimals that add up to exactly 100 % may each be off by one in the last digit: somebody has made them add up.
 */
record Shares(Written written, boolean adjusted) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DIGITS = 6;

    /** What is wrong with the shares of a passage. */
    static List<Finding> findings(List<Share> shares, Written written) {
        BigDecimal sum = shares.stream().map(Share::said).reduce(BigDecimal.ZERO, BigDecimal::add);
        Shares all = new Shares(written, sum.compareTo(HUNDRED) == 0);
        return shares.stream().flatMap(share -> all.judge(share).stream()).toList();
    }

    /** A share is of all results, or of what came in; any of them may be the whole. */
    private Optional<Finding> judge(Share share) {
        Ledger ledger = written.filled().ledger();
        Statement of = share.of();
        BigDecimal part = of.readings().get(0).value(ledger);
        List<BigDecimal> wholes = wholes(of, ledger);
        boolean sound = of.amount().value().compareTo(part) == 0 && !share.isApproximate();
        if (!sound
                || wholes.isEmpty()
                || wholes.stream().anyMatch(whole -> isRounded(share.said(), percent(part, whole)))) {
            return Optional.empty();
        }
        BigDecimal whole = wholes.get(0);
        return Optional.of(Finding.note(
                "N-PERCENT",
                of.passage().at(share.percent().begin()),
                of.passage().key(),
                "正文说“" + of.said() + "”占" + share.said().toPlainString() + "%，按表格算是 "
                        + Ledger.plain(percent(part, whole).setScale(2, RoundingMode.HALF_UP)) + "%（"
                        + Ledger.plain(part) + "/" + Ledger.plain(whole) + "）。"));
    }

    private List<BigDecimal> wholes(Statement of, Ledger ledger) {
        return written.prose().claims().stream()
                .filter(claim ->
                        claim.whole() && claim.topic().equals(of.claims().get(0).topic()))
                .flatMap(claim -> claim.readings().stream())
                .map(reading -> reading.value(ledger))
                .filter(whole -> whole.signum() > 0)
                .distinct()
                .toList();
    }

    private boolean isRounded(BigDecimal said, BigDecimal percent) {
        BigDecimal slack = (adjusted && said.scale() > 0 ? BigDecimal.ONE : HALF).scaleByPowerOfTen(-said.scale());
        return percent.subtract(said).abs().compareTo(slack) <= 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP);
    }
}
