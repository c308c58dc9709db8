package org.gongkai.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in Chinese what the parser could not read, at the place where a clerk should look: the cause, not where the parser gave up. */
final class SyntaxProblem {
    private static final Pattern OPENING_BRACES = Pattern.compile("(?:^|[:\\-\\[,{])\\s*(\\{\\{)");
    private static final Pattern WIDE_COLON = Pattern.compile("^\\s*(?:- )?[^\\s:#\"'|>{\\[][^:#\"'{\\[]{0,30}?(：)");

    private final String file;
    private final List<String> lines;

    SyntaxProblem(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    Finding describe(MarkedYamlEngineException e) {
        Location problem = place(e.getProblemMark(), e.getContextMark());
        Location context = place(e.getContextMark(), e.getProblemMark());
        String text = String.valueOf(e.getProblem());
        return tab(problem)
                .or(() -> braces(problem))
                .or(() -> wideColon(context))
                .or(() -> wideColon(problem))
                .or(() -> wideIndent(problem))
                .or(() -> quoted(e, context))
                .or(() -> flow(e, text, context, problem))
                .or(() -> colon(text, problem, context))
                .or(() -> alias(e, context))
                .orElseGet(() -> other(text, problem, context));
    }

    /** Where a value on this line, at or before the place, begins with two braces. */
    Optional<Location> bracesAt(Location where) {
        Matcher matcher = OPENING_BRACES.matcher(line(where.line()));
        return matcher.find() && matcher.start(1) < offset(where) + 2
                ? Optional.of(at(where.line(), matcher.start(1)))
                : Optional.empty();
    }

    private Optional<Finding> braces(Location where) {
        return bracesAt(where)
                .map(at -> Finding.error(
                        "YAML-BRACES", at, "", "以 {{ 开头的文字在 YAML 里要加引号。", "写成 \"{{…}}\"，或在键后写 |，文字另起一行缩进两格。"));
    }

    private Optional<Finding> tab(Location where) {
        String line = line(where.line());
        int tab = line.indexOf('\t');
        return tab >= 0 && line.substring(0, tab).isBlank()
                ? Optional.of(Finding.error(
                        "YAML-TAB", at(where.line(), tab), "", "这一行用制表符（Tab）缩进，YAML 不许。", "把制表符换成空格，每层缩进两格。"))
                : Optional.empty();
    }

    private Optional<Finding> wideColon(Location where) {
        Matcher matcher = WIDE_COLON.matcher(line(where.line()));
        return matcher.find()
                ? Optional.of(Finding.error(
                        "YAML-COLON", at(where.line(), matcher.start(1)), "", "键的后面写了全角冒号“：”。", "改成半角冒号加一个空格“: ”。"))
                : Optional.empty();
    }

    private Optional<Finding> wideIndent(Location where) {
        String line = line(where.line());
        return line.strip().isEmpty() || !line.stripLeading().isEmpty() && line.charAt(0) != '\u3000'
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "YAML-INDENT", at(where.line(), 0), "", "这一行用全角空格缩进，YAML 不认。", "删掉行首的全角空格，改用半角空格缩进。"));
    }

    private static Optional<Finding> quoted(MarkedYamlEngineException e, Location context) {
        String doing = String.valueOf(e.getContext());
        if (doing.contains("escape") || String.valueOf(e.getProblem()).contains("escape")) {
            return Optional.of(Finding.error("YAML-ESCAPE", context, "", "双引号里的反斜杠写法不对。", "双引号里的 \\ 要写成 \\\\；或改用单引号。"));
        }
        return doing.contains("quoted scalar")
                ? Optional.of(
                        Finding.error("YAML-QUOTE", context, "", "这里的引号没有配对。", "在文字末尾补上同样的引号；文字里本来有引号时改用 | 写成多行。"))
                : Optional.empty();
    }

    private static Optional<Finding> flow(
            MarkedYamlEngineException e, String text, Location context, Location problem) {
        String doing = String.valueOf(e.getContext());
        if (!doing.contains("flow")) {
            return Optional.empty();
        }
        String bracket = doing.contains("sequence") ? "[ ]" : "{ }";
        return text.contains("stream end")
                ? Optional.of(Finding.error("YAML-FLOW", context, "", "这里打开的括号 " + bracket + " 没有关上。", "补上另一半括号。"))
                : Optional.of(Finding.error(
                        "YAML-FLOW",
                        problem,
                        "",
                        "括号 " + bracket + "（始于第 " + context.line() + " 行）里，这一处写法不对。",
                        "各项之间用半角逗号“, ”隔开，键和值之间用半角冒号加空格“: ”，括号要成对。"));
    }

    private Optional<Finding> colon(String text, Location problem, Location context) {
        if (text.contains("mapping values are not allowed")) {
            return Optional.of(Finding.error(
                    "YAML-SYNTAX", problem, "", "这里多出一个冒号：或者上一行缩进不齐，或者文字里含有“: ”。", "检查这一行和上一行的缩进；文字里有半角冒号时给整段加引号。"));
        }
        return text.contains("expected ':'")
                ? Optional.of(Finding.error(
                        "YAML-SYNTAX",
                        context,
                        "",
                        "“" + shortened(line(context.line()).strip()) + "”不是“键: 值”的样子，缺半角冒号。",
                        "写成“键: 值”，冒号后留一个空格；若是上一段文字的续行，请比上一个键多缩进两格。"))
                : Optional.empty();
    }

    private Optional<Finding> alias(MarkedYamlEngineException e, Location context) {
        String doing = String.valueOf(e.getContext());
        return doing.contains("alias") || doing.contains("anchor")
                ? Optional.of(Finding.error(
                        "YAML-ANCHOR", context, "", "以 * 或 & 开头的文字在 YAML 里另有含义。", "在键后写 |，文字另起一行缩进两格；短的文字加引号。"))
                : Optional.empty();
    }

    private Finding other(String text, Location problem, Location context) {
        if (text.contains("expected <block end>")
                || text.contains("block mapping")
                || text.contains("block sequence")) {
            return Finding.error(
                    "YAML-INDENT",
                    problem,
                    "",
                    "这一行的缩进和它所属的各行（始于第 " + context.line() + " 行）对不齐。",
                    "同一层的键要左对齐，下一层比上一层多缩进两格。");
        }
        return Finding.error(
                "YAML-SYNTAX",
                problem,
                "",
                "YAML 读不懂这里：“" + shortened(line(problem.line()).strip()) + "”。",
                "以 @ ` % 等符号开头的文字要加引号；整段文字用 | 写成多行。");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 20
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }

    private String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    private int offset(Location where) {
        String line = line(where.line());
        int column = Math.min(where.column() - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, column);
    }

    private Location at(int number, int offset) {
        return new Location(file, number, 1 + line(number).codePointCount(0, offset));
    }

    private Location place(Optional<Mark> mark, Optional<Mark> otherwise) {
        return mark.or(() -> otherwise)
                .map(at -> new Location(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(Location.top(file));
    }
}
