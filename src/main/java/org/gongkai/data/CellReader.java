package org.gongkai.data;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Figure;
import org.gongkai.form.Kind;
import org.gongkai.form.Ledger;
import org.gongkai.model.Cell;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.yaml.Keys;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.Scalar;

/** Reads one statutory cell from its written characters. */
final class CellReader {
    private static final String DIGITS = "(?:0|[1-9][0-9]{0,11})";
    private static final Pattern COUNT = Pattern.compile(DIGITS);
    private static final Pattern SIGNED = Pattern.compile("[+-]?" + DIGITS);
    private static final Pattern DECIMAL = Pattern.compile(DIGITS + "(?:\\.[0-9]+)?");
    private static final Pattern AMOUNT = Pattern.compile("(" + DIGITS + "(?:\\.[0-9]+)?) ?(元|万元)");
    /** What may follow a number in a cell that names its unit. */
    private static final String UNIT = "(?: ?(?:元|万元))?";

    private static final Pattern OTHER_UNIT = Pattern.compile("(" + DIGITS + "(?:\\.[0-9]+)?) ?(\\p{IsHan}*)");
    private static final Pattern WITH_UNIT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*(\\p{IsHan}+)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?" + UNIT);
    private static final Pattern FRACTION = Pattern.compile("[+-]?(?:[0-9]+\\.[0-9]*|\\.[0-9]+)");
    private static final Pattern SEPARATOR = Pattern.compile("(?<=[0-9])[,_' ](?=[0-9])");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^([+-]?)0+(?=[0-9])");
    private static final Pattern MINUS = Pattern.compile("[\u2212\u2013\uFE63\uFF0D]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal YUAN_IN_TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final Keys REMARKED = Keys.exactly(List.of("值", "注"));

    private final Figure figure;
    private final List<Finding> findings;

    CellReader(Figure figure, List<Finding> findings) {
        this.figure = figure;
        this.findings = findings;
    }

    /** The cell, or nothing if it is blank. */
    Optional<Cell> read(Node node) {
        if (node.isBlank()) {
            return Optional.empty();
        }
        if (node instanceof Mapping mapping) {
            return remarked(mapping);
        }
        if (node instanceof Scalar scalar) {
            return Optional.of(cell(scalar.text().strip(), scalar.where()));
        }
        findings.add(Finding.error(
                "CELL-NUMBER", node.where(), figure.path(), "“" + name() + "”要写一个数，这里写的是列表。", "改写成一个数，如 0。"));
        return Optional.of(Cell.unreadable("", node.where()));
    }

    private Optional<Cell> remarked(Mapping mapping) {
        boolean remarked = mapping.entries().stream()
                .anyMatch(
                        entry -> REMARKED.names().containsKey(entry.key().text().strip()));
        if (!remarked) {
            findings.add(Finding.error(
                    "CELL-NUMBER",
                    mapping.where(),
                    figure.path(),
                    "“" + name() + "”要写一个数，这里写的是键值。",
                    "改写成一个数，如 0；要加注时写成 {值: 数, 注: 文字}。"));
            return Optional.of(Cell.unreadable("", mapping.where()));
        }
        Map<String, Mapping.Entry> entries = REMARKED.read(mapping, figure.path(), findings);
        Mapping.Entry value = entries.get("值");
        if (value == null || !(value.value() instanceof Scalar scalar) || scalar.isBlank()) {
            findings.add(Finding.error(
                    "CELL-NUMBER", mapping.where(), figure.path(), "“" + name() + "”带注的写法里没有数。", "写成 {值: 数, 注: 文字}。"));
            return Optional.of(Cell.unreadable("", mapping.where()));
        }
        Cell cell = cell(scalar.text().strip(), scalar.where());
        Mapping.Entry remark = entries.get("注");
        if (remark != null && !(remark.value() instanceof Scalar)) {
            findings.add(Finding.error("KEY-TYPE", remark.value().where(), figure.path(), "“注”要写一段文字。", "改写成一段文字。"));
        }
        String text = remark != null && remark.value() instanceof Scalar words
                ? words.text().strip()
                : "";
        return Optional.of(new Cell(cell.number(), cell.printed(), text, cell.readable(), cell.where()));
    }

    private Cell cell(String written, Location where) {
        if (written.equals("/")) {
            findings.add(Finding.warning(
                    "CELL-SLASH", where, figure.path(), "“" + name() + "”写了“/”，照印，按 0 计。", "法定表格没有数据时应填 0。"));
            return new Cell(BigDecimal.ZERO, "/", "", true, where);
        }
        return switch (figure.kind()) {
            case COUNT -> COUNT.matcher(written).matches() ? whole(written, where) : wrongCount(written, where);
            case SIGNED -> SIGNED.matcher(written).matches() ? signed(written, where) : wrongWhole(written, where);
            case DECIMAL -> DECIMAL.matcher(written).matches() ? decimal(written, where) : wrongDecimal(written, where);
            case AMOUNT -> amount(written, where);
        };
    }

    private static Cell whole(String written, Location where) {
        return new Cell(new BigDecimal(written), written, "", true, where);
    }

    private static Cell signed(String written, Location where) {
        BigDecimal number = new BigDecimal(written);
        String printed = number.signum() > 0 ? "+" + number.toPlainString() : Ledger.plain(number);
        return new Cell(number, printed, "", true, where);
    }

    private Cell decimal(String written, Location where) {
        BigDecimal number = new BigDecimal(written);
        if (number.scale() > MOST_DECIMALS) {
            return refuse("DOM-FEE-DEC", written, where, "小数超过 " + MOST_DECIMALS + " 位（不足 1 分）", "核对单位，最多写到小数点后 6 位");
        }
        return new Cell(number, Ledger.plain(number), "", true, where);
    }

    private Cell amount(String written, Location where) {
        Matcher matcher = AMOUNT.matcher(written);
        if (matcher.matches()) {
            BigDecimal number = new BigDecimal(matcher.group(1));
            if (number.scale() > MOST_DECIMALS) {
                return refuse("DOM-FEE-DEC", written, where, "小数超过 " + MOST_DECIMALS + " 位", "最多写到小数点后 6 位");
            }
            return new Cell(
                    matcher.group(2).equals("元") ? number.divide(YUAN_IN_TEN_THOUSAND) : number,
                    written,
                    "",
                    true,
                    where);
        }
        if (written.equals("0")) {
            return whole(written, where);
        }
        Matcher other = OTHER_UNIT.matcher(written);
        if (other.matches()) {
            boolean yuan = other.group(2).isEmpty() || other.group(2).equals("万");
            return refuse(
                    "DOM-PROCURE-UNIT",
                    written,
                    where,
                    "金额要带单位“元”或“万元”",
                    yuan ? "写成“" + other.group(1) + " 万元”或以“元”为单位" : "折算成人民币，以“元”或“万元”为单位写");
        }
        return written.startsWith("-") ? wrongDecimal(written, where) : wrongNumber(written, where);
    }

    private Cell wrongCount(String written, Location where) {
        if (written.matches("-" + DECIMAL.pattern())) {
            return refuse("DOM-NONNEG", written, where, "不能小于 0", "改为不小于 0 的整数");
        }
        if (written.matches("\\+" + DIGITS)) {
            return refuse("CELL-SIGN", written, where, "件数不带正号", "改为 " + written.substring(1));
        }
        return wrongWhole(written, where);
    }

    private Cell wrongWhole(String written, Location where) {
        if (FRACTION.matcher(written).matches()) {
            BigDecimal number = new BigDecimal(written).stripTrailingZeros();
            return refuse(
                    "DOM-INT",
                    written,
                    where,
                    "必须是整数",
                    number.scale() <= 0 ? "改为 " + number.toPlainString() : "核对后改为整数");
        }
        return wrongNumber(written, where);
    }

    private Cell wrongDecimal(String written, Location where) {
        return written.matches("-" + DECIMAL.pattern() + UNIT)
                ? refuse("DOM-NONNEG", written, where, "不能小于 0", "改为不小于 0 的数")
                : wrongNumber(written, where);
    }

    /** What a clerk did, and the number as it should be written; several slips at once are mended at once. */
    private Cell wrongNumber(String written, Location where) {
        String visible = INVISIBLE.matcher(written).replaceAll("");
        if (!visible.equals(written)) {
            return refuse("CELL-NUMBER", written, where, "不是数，里面夹着看不见的字符", "删掉重新键入：" + visible);
        }
        String narrow = narrow(written);
        String whole = SEPARATOR.matcher(narrow).replaceAll("");
        String mended = LEADING_ZEROS.matcher(whole).replaceFirst("$1");
        if (!whole.equals(narrow) && NUMBER.matcher(whole).matches()) {
            return refuse("CELL-SEPARATOR", written, where, "数字中间不能有分隔符", separated(narrow, mended));
        }
        if (!narrow.equals(written)) {
            String why = MINUS.matcher(written).find() ? "负号要用半角的“-”，不能用全角的" : "含全角数字或符号";
            return refuse("CELL-WIDTH", written, where, why, "改用半角，如 " + mended);
        }
        if (!mended.equals(written) && NUMBER.matcher(written).matches()) {
            return refuse("CELL-ZERO", written, where, "有前导零", "改为 " + mended);
        }
        if (written.matches("\\.[0-9]+" + UNIT)) {
            return refuse("CELL-NUMBER", written, where, "小数点前要有 0", "改为 0" + written);
        }
        if (written.matches("[+-]?[0-9]{13,}(?:\\.[0-9]+)?" + UNIT)) {
            return refuse("DOM-MAX", written, where, "整数部分超过 12 位", "核对这个数");
        }
        Matcher unit = WITH_UNIT.matcher(written);
        if (unit.matches()) {
            return refuse("CELL-UNIT", written, where, "单位“" + unit.group(2) + "”不要写进格里", "改为 " + unit.group(1));
        }
        return figure.kind() == Kind.AMOUNT
                ? refuse("CELL-NUMBER", written, where, "不是金额", "写成“169.98 万元”的样子；没有就写 0")
                : refuse("CELL-NUMBER", written, where, "不是数", "写阿拉伯数字；没有就不写这一项，或写 0");
    }

    private Cell refuse(String code, String written, Location where, String why, String remedy) {
        findings.add(Finding.error(
                code, where, figure.path(), "“" + name() + "”写的是“" + written + "”：" + why + "。", remedy + "。"));
        return Cell.unreadable(written, where);
    }

    private static String narrow(String written) {
        StringBuilder narrow = new StringBuilder(written.length());
        written.chars().forEach(c -> narrow.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : (char) c));
        return MINUS.matcher(narrow).replaceAll("-");
    }

    /** The last two keys of the path: enough to recognise the cell. */
    private String name() {
        String[] keys = figure.path().split("\\.");
        return keys.length < 3 ? keys[keys.length - 1] : keys[keys.length - 2] + " › " + keys[keys.length - 1];
    }

    /** What to write instead: sure where the parts are thousands; 1，2 may as well be two cells. */
    private static String separated(String written, String whole) {
        String[] parts = SEPARATOR.split(written);
        boolean thousands = Arrays.stream(parts).skip(1).allMatch(part -> part.matches("[0-9]{3}(?:[^0-9].*)?"));
        return thousands ? "改为 " + whole : "是一个数的，写 " + whole + "；是几格的数，分开写成 " + String.join(", ", parts) + "；照原始数据核对";
    }
}
