package org.gongkai.yaml;

import java.util.ArrayList;
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
    private static final Pattern KEY_LINE = Pattern.compile("^\\s*[^\\s{}\\[\\],:][^{}\\[\\],:]*:(?:\\s.*)?$");

    private final String file;
    private final List<String> lines;
    private final LineProblem line;

    SyntaxProblem(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
        this.line = new LineProblem(file, lines);
    }

    Finding describe(MarkedYamlEngineException e) {
        Location problem = place(e.getProblemMark(), e.getContextMark());
        Location context = place(e.getContextMark(), e.getProblemMark());
        String text = String.valueOf(e.getProblem());
        String doing = String.valueOf(e.getContext());
        return tab(problem)
                .or(() -> document(text, problem))
                .or(() -> tag(doing, text, context))
                .or(() -> braces(problem))
                .or(() -> block(text, doing, problem))
                .or(() -> suspect(text, context, problem))
                .or(() -> quoted(doing, text, context))
                .or(() -> flow(doing, text, context, problem))
                .or(() -> colon(text, problem, context))
                .or(() -> alias(doing, context))
                .or(() -> start(text, problem))
                .or(() -> rest(text, problem))
                .orElseGet(() -> other(text, problem, context));
    }

    /** What a line says whose first character YAML reserves for directives. */
    static Finding directive(Location where) {
        return Finding.error("YAML-DOCUMENT", where, "", "这一行以 % 开头，YAML 把它当成指令，数据文件里不用。", "删掉这一行；以 % 开头的文字要加引号。");
    }

    static Finding secondDocument(Location where) {
        return Finding.error(
                "YAML-DOCUMENT", where, "", "一个文件里只能有一份数据，上一份到这里已经结束。", "删掉单独成行的 --- 或 ...，或把另一份写进它自己的文件。");
    }

    static Finding unreadable(Location where) {
        return Finding.error("YAML-SYNTAX", where, "", "这一行或下一行的写法 YAML 读不懂。", "检查这里的括号、引号和缩进：括号里的内容写在一行，括号后面不再写别的。");
    }

    static Finding escape(Location where) {
        return Finding.error("YAML-ESCAPE", where, "", "双引号里的反斜杠写法不对。", "双引号里的 \\ 要写成 \\\\；或改用单引号。");
    }

    /** Where a value on this line, at or before the place, begins with two braces. */
    Optional<Location> bracesAt(Location where) {
        Matcher matcher = OPENING_BRACES.matcher(line(where.line()));
        return matcher.find() && matcher.start(1) < offset(where) + 2
                ? Optional.of(at(where.line(), matcher.start(1)))
                : Optional.empty();
    }

    private Optional<Finding> braces(Location where) {
        return bracesAt(where).map(SyntaxProblem::braced);
    }

    static Finding braced(Location where) {
        return Finding.error(
                "YAML-BRACES",
                where,
                "",
                "含 {{ 的文字写在这里，YAML 会把 { 当成键值的括号。",
                "给整段文字加双引号，如 \"{{…}}\"；或在键后写 |，文字另起一行缩进两格。");
    }

    private Optional<Finding> tab(Location where) {
        String line = line(where.line());
        int tab = line.indexOf('\t');
        if (tab >= 0 && line.substring(0, tab).isBlank()) {
            return Optional.of(Finding.error(
                    "YAML-TAB", at(where.line(), tab), "", "这一行用制表符（Tab）缩进，YAML 不许。", "把制表符换成空格，每层缩进两格。"));
        }
        return line.startsWith("\t", offset(where))
                ? Optional.of(Finding.error("YAML-TAB", where, "", "这里是制表符（Tab），值不能从它开始。", "换成一个空格。"))
                : Optional.empty();
    }

    /** What comes after everything: another document, or a line further left than the first key. */
    private Optional<Finding> document(String text, Location problem) {
        boolean ended = lines.stream().limit(problem.line()).anyMatch(above -> above.startsWith("..."));
        return text.contains("document start") && ended ? Optional.of(secondDocument(problem)) : Optional.empty();
    }

    private static Optional<Finding> tag(String doing, String text, Location context) {
        return doing.contains("a tag") || text.contains("tag handle")
                ? Optional.of(Finding.error("YAML-TAG", context, "", "以 ! 开头的文字在 YAML 里是类型标记，这里不用。", "给整段文字加引号。"))
                : Optional.empty();
    }

    /** The header of a {@code |} block, and blank lines with more blanks than its text. */
    private Optional<Finding> block(String text, String doing, Location problem) {
        if (text.contains("leading empty lines")) {
            int blank = problem.line() - 1;
            while (blank > 1 && LineProblem.indent(line(blank)) < problem.column()) {
                blank--;
            }
            return Optional.of(
                    Finding.error("YAML-INDENT", at(blank, 0), "", "这个空行里有空格，比下面的文字缩进还多。", "删掉空行里的空格，或把文字缩进得一样多。"));
        }
        return doing.contains("block scalar")
                ? Optional.of(Finding.error("YAML-SYNTAX", problem, "", "“|”或“>”的同一行不能接着写文字。", "文字另起一行，缩进两格。"))
                : Optional.empty();
    }

    /** Lines that may be to blame, the first one first: a key without its colon swallows what follows it. */
    private Optional<Finding> suspect(String text, Location context, Location problem) {
        List<Integer> suspects = new ArrayList<>();
        if (text.contains("expected ':'")) {
            suspects.add(context.line());
        } else if (text.contains("mapping values are not allowed")) {
            int first = problem.line();
            while (first > 1 && isContinued(line(first - 1))) {
                first--;
            }
            for (int number = first; number <= problem.line(); number++) {
                suspects.add(number);
            }
        } else if (text.contains("expected <block end>")
                && LineProblem.indent(line(problem.line())) == problem.column() - 1) {
            suspects.add(problem.line());
        }
        return suspects.stream()
                .filter(number -> number <= lines.size())
                .flatMap(number -> line.find(number).stream())
                .findFirst();
    }

    private static boolean isContinued(String line) {
        return !line.isBlank()
                && !line.stripLeading().startsWith("#")
                && !KEY_LINE.matcher(line).matches();
    }

    private static Optional<Finding> quoted(String doing, String text, Location context) {
        if (doing.contains("escape") || text.contains("escape") || text.contains("hexadecimal")) {
            return Optional.of(escape(context));
        }
        return doing.contains("quoted scalar")
                ? Optional.of(
                        Finding.error("YAML-QUOTE", context, "", "这里的引号没有配对。", "在文字末尾补上同样的引号；文字里本来有引号时改用 | 写成多行。"))
                : Optional.empty();
    }

    private Optional<Finding> flow(String doing, String text, Location context, Location problem) {
        if (!doing.contains("flow")) {
            return Optional.empty();
        }
        String bracket = doing.contains("sequence") ? "[ ]" : "{ }";
        if (text.contains("stream end")) {
            return Optional.of(Finding.error("YAML-FLOW", context, "", "这里打开的括号 " + bracket + " 没有关上。", "补上另一半括号。"));
        }
        String before = line(problem.line()).substring(0, offset(problem));
        int braces = line(problem.line()).lastIndexOf("{{", before.length());
        if (braces >= 0) {
            return Optional.of(braced(at(problem.line(), braces)));
        }
        int comma = Math.max(before.lastIndexOf('，'), before.lastIndexOf('、'));
        if (comma > before.lastIndexOf(',')) {
            return Optional.of(Finding.error(
                    "YAML-FLOW", at(problem.line(), comma), "", "括号 " + bracket + " 里用了全角逗号或顿号。", "各项之间改用半角逗号“, ”。"));
        }
        if (problem.line() > context.line()
                && KEY_LINE.matcher(line(problem.line())).matches()) {
            return Optional.of(Finding.error(
                    "YAML-FLOW",
                    context,
                    "",
                    "这里打开的括号 " + bracket + " 没有关上，或者第 " + problem.line() + " 行前面少一个逗号。",
                    "补上另一半括号；括号里各项之间用半角逗号“, ”隔开。"));
        }
        return Optional.of(Finding.error(
                "YAML-FLOW",
                problem,
                "",
                "括号 " + bracket + "（始于第 " + context.line() + " 行）里，这一处前面少了逗号，或者括号没有配对。",
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

    private static Optional<Finding> alias(String doing, Location context) {
        return doing.contains("alias") || doing.contains("anchor")
                ? Optional.of(Finding.error(
                        "YAML-ANCHOR", context, "", "以 * 或 & 开头的文字在 YAML 里另有含义。", "在键后写 |，文字另起一行缩进两格；短的文字加引号。"))
                : Optional.empty();
    }

    /** {@code @}, {@code `} and {@code %} begin no text. */
    private Optional<Finding> start(String text, Location problem) {
        String rest = line(problem.line()).substring(offset(problem));
        return text.contains("cannot start any token") && !rest.isEmpty()
                ? Optional.of(Finding.error(
                        "YAML-SYNTAX",
                        problem,
                        "",
                        "文字不能以“" + Character.toString(rest.codePointAt(0)) + "”开头，YAML 留它作别的用。",
                        "给整段文字加引号，或在键后写 |，文字另起一行缩进两格。"))
                : Optional.empty();
    }

    /** What follows a value that has already ended, or stands where a key belongs. */
    private Optional<Finding> rest(String text, Location problem) {
        if (!text.contains("expected <block end>")) {
            return Optional.empty();
        }
        int offset = offset(problem);
        String before = line(problem.line()).substring(0, offset).strip();
        String rest = line(problem.line()).substring(offset);
        if (before.endsWith("\"") || before.endsWith("'")) {
            return Optional.of(Finding.error(
                    "YAML-QUOTE", problem, "", "引号已经关上，后面还有文字。", "把整段文字放进一对引号，里面的引号改用“”；或在键后写 |，文字另起一行。"));
        }
        if (before.endsWith("}") || before.endsWith("]")) {
            return Optional.of(Finding.error("YAML-FLOW", problem, "", "括号已经关上，后面还有文字。", "删掉多出的部分；整段是文字时给它加引号。"));
        }
        if (before.isEmpty() && rest.startsWith("- ")) {
            return Optional.of(Finding.error(
                    "YAML-SYNTAX", problem, "", "这一行以“- ”开头，是列表的写法，同一层上面的各行却是“键: 值”。", "删掉“- ”，或把这一行缩进到它所属的键下面。"));
        }
        return before.isEmpty() && rest.startsWith(":")
                ? Optional.of(Finding.error("YAML-SYNTAX", problem, "", "冒号前面没有键。", "在冒号前写上键。"))
                : Optional.empty();
    }

    private Finding other(String text, Location problem, Location context) {
        if (text.contains("document start")) {
            return Finding.error("YAML-INDENT", problem, "", "这一行比文件的第一个键更靠左，或者和它不是一类写法。", "最外层的键都从行首写起，每行写成“键: 值”。");
        }
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
        return mark.or(() -> otherwise).map(at -> Places.of(file, lines, at)).orElse(Location.top(file));
    }
}
