package org.gongkai.ingest;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Figure;
import org.gongkai.form.Kind;

/**
 * What a printed cell says, as a data file writes it.
 *
 * @param value as written in YAML; empty for a blank cell
 * @param remark printed below the number; empty for none
 * @param doubt what somebody should look at, one Chinese clause; empty for none
 */
record CellText(String value, String remark, String doubt) {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?|增加|增|减少|减)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?(万元|元|件|个|项|条|宗)?");
    private static final Pattern NOTHING = Pattern.compile("[-—－–]+|无");
    private static final Pattern NUMBERLIKE =
            Pattern.compile("(?:[+-]|增加?|减少?)?[0-9][0-9,.]*(?:万?元|[件个项条宗])?|[/-]|—+|–+|无");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private static final CellText BLANK = new CellText("", "", "");

    /** Whether a printed cell may hold a figure: a number, a mark for none, or nothing. */
    static boolean isPossible(String printed) {
        String first = plain(printed.strip().split("\n", 2)[0]);
        return first.isEmpty() || NUMBERLIKE.matcher(first).matches();
    }

    /** Reads what is printed in a figure's cell. */
    static CellText of(String printed, Figure figure) {
        String[] lines = printed.strip().split("\n", 2);
        String text = plain(lines[0]);
        String remark = lines.length > 1 ? lines[1].strip().replace("\n", "") : "";
        if (text.isEmpty()) {
            return remark.isEmpty() ? BLANK : new CellText("", "", "原文为“" + remark + "”");
        }
        if (text.equals("/")) {
            return new CellText("/", remark, "");
        }
        if (NOTHING.matcher(text).matches()) {
            return new CellText("", remark, "原文为“" + text + "”，没有数");
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return new CellText("", remark, "原文为“" + text + "”，读不出数");
        }
        CellText read = number(number, figure);
        return new CellText(read.value, remark, read.doubt);
    }

    private static CellText number(Matcher written, Figure figure) {
        String sign = written.group(1);
        String digits = written.group(2).replace(",", "") + (written.group(3) == null ? "" : written.group(3));
        String unit = written.group(4) == null ? "" : written.group(4);
        boolean less = sign.equals("-") || sign.startsWith("减");
        String doubt = digits.length() > 1 && digits.startsWith("0") && !digits.startsWith("0.")
                ? "原文为“" + written.group() + "”"
                : "";
        String plain = digits.replaceFirst("^0+(?=[0-9])", "");
        Kind kind = figure.kind();
        if (kind == Kind.AMOUNT) {
            return amount(plain, unit, written.group());
        }
        if (unit.equals("元") && figure.unit().equals("万元")) {
            String converted = new BigDecimal(plain)
                    .divide(TEN_THOUSAND)
                    .stripTrailingZeros()
                    .toPlainString();
            return new CellText(converted, "", "原文为“" + written.group() + "”，已换算为万元");
        }
        if (kind == Kind.SIGNED) {
            return new CellText((less ? "-" : "") + plain, "", doubt);
        }
        if (less || written.group(3) != null && kind == Kind.COUNT) {
            return new CellText("", "", "原文为“" + written.group() + "”，不是件数");
        }
        return new CellText(plain, "", doubt);
    }

    private static CellText amount(String plain, String unit, String written) {
        if (new BigDecimal(plain).signum() == 0) {
            return new CellText("0", "", "");
        }
        return unit.endsWith("元")
                ? new CellText(plain + " " + unit, "", "")
                : new CellText("", "", "原文为“" + written + "”，没有写单位（元或万元）");
    }

    /** Full-width digits and marks as ASCII, without white space. */
    private static String plain(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('−', '-');
    }
}
