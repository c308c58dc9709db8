package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Finding;

/**
 * What a report says of the fee for processing requests (S-FEE, S-FEE-TARIFF, N-FEE-OTHER2).
 *
 * <p>The fee (国办函〔2020〕109号) has nothing to do with 行政事业性收费 in table two: the two are never compared.
 */
final class ProcessingFees implements WordRule {
    private static final int FIRST_YEAR = 2020;
    private static final String FEE = "信息处理费";
    private static final Pattern SHORT = Pattern.compile("信息费|处理费|收费|收取[^，。；]{0,12}费");
    private static final Pattern AMOUNT =
            Pattern.compile("信息处理费[^，。；0-9]{0,20}(?<number>[0-9]{1,9}(?:\\.[0-9]{1,6})?) ?(?<unit>万?元)");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    /** Every step of the tariff, by request or by page, is a multiple of it. */
    private static final BigDecimal STEP = BigDecimal.TEN;

    @Override
    public Set<String> codes() {
        return Set.of("S-FEE", "S-FEE-TARIFF", "N-FEE-OTHER2");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        List<Finding> findings = new ArrayList<>();
        String key = written.prose().matters();
        if (written.has(key) && written.report().year() >= FIRST_YEAR) {
            mentioned(written, key, findings);
        }
        written.prosePassages().forEach(passage -> tariff(passage, findings));
        return findings.stream();
    }

    private static void mentioned(Written written, String key, List<Finding> findings) {
        String text = written.text(key);
        Matcher shorter = SHORT.matcher(text);
        boolean named = text.contains(FEE);
        boolean hinted = shorter.find();
        if (!named) {
            findings.add(Finding.warning(
                    "S-FEE",
                    written.start(key),
                    key,
                    hinted ? "写的是“" + shorter.group() + "”，全称是“信息处理费”。" : "“" + key + "”没有说明信息处理费。",
                    hinted ? "改用全称“信息处理费”。" : "没有收取的写“" + written.report().year() + "年没有收取信息处理费”；收取的写明件数和总金额。"));
        }
        if (!named && !hinted) {
            written.prose()
                    .unpaid()
                    .filter(unpaid -> unpaid.value(written.filled().ledger()).signum() > 0)
                    .ifPresent(unpaid -> findings.add(Finding.warning(
                            "N-FEE-OTHER2",
                            written.start(key),
                            key,
                            "表格里“" + unpaid.name() + "”有 "
                                    + unpaid.value(written.filled().ledger()).toPlainString() + " 件，“" + key
                                    + "”没有说明收费情况。",
                            "写明发出收费通知的件数、收取的信息处理费总金额。")));
        }
    }

    private static void tariff(Passage passage, List<Finding> findings) {
        Matcher amount = AMOUNT.matcher(passage.text());
        while (amount.find()) {
            BigDecimal number = new BigDecimal(amount.group("number"));
            BigDecimal yuan = amount.group("unit").equals("元") ? number : number.multiply(TEN_THOUSAND);
            if (yuan.remainder(STEP).signum() != 0) {
                findings.add(Finding.note(
                        "S-FEE-TARIFF",
                        passage.at(amount.start("number")),
                        passage.key(),
                        "信息处理费写的是 " + yuan.stripTrailingZeros().toPlainString() + " 元；按件、按量两种收费标准的金额都是 10 元的整数倍。"));
            }
        }
    }
}
