package org.gongkai.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/** Sees on a single line what a clerk did there: full-width marks, a missing blank, text that slipped out of its block. */
final class LineProblem {
    private static final String KEY = "[^\\s:：#\"'|>{\\[][^:：#\"'{\\[，。；]{0,30}?";
    private static final Pattern WIDE_COLON = Pattern.compile("^\\s*(?:- )?" + KEY + "(：)");
    private static final Pattern TIGHT_COLON = Pattern.compile("^\\s*(?:- )?" + KEY + "(:)[^\\s/:]");
    private static final Pattern WIDE_BRACKET = Pattern.compile("(?::\\s+|- |^)([｛［【])");
    private static final Pattern WIDE_BLANK = Pattern.compile("^ *([\u3000\u00A0])");
    private static final Pattern BLOCK = Pattern.compile("^( *)(?:- )?([^#]*?)(?::|-) +[|>][0-9+-]*\\s*(?:#.*)?$");

    private final String file;
    private final List<String> lines;

    LineProblem(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** What is wrong with a line, if it can be seen. */
    Optional<Finding> find(int number) {
        return outsideBlock(number)
                .or(() -> mark(WIDE_BLANK, number).map(at -> wideBlank(at)))
                .or(() -> mark(WIDE_BRACKET, number).map(at -> wideBracket(at, "")))
                .or(() -> mark(WIDE_COLON, number).map(at -> wideColon(at, "")))
                .or(() -> mark(TIGHT_COLON, number).map(at -> tightColon(at, "")));
    }

    /**
     * What is wrong with a text that stands where a list or keys belong.
     *
     * @param path the keys that lead to it
     */
    static Optional<Finding> of(Node node, String path) {
        if (!(node instanceof Scalar scalar) || !scalar.plain()) {
            return Optional.empty();
        }
        return mark(WIDE_BRACKET, scalar)
                .map(at -> wideBracket(at, path))
                .or(() -> mark(WIDE_COLON, scalar).map(at -> wideColon(at, path)))
                .or(() -> mark(TIGHT_COLON, scalar).map(at -> tightColon(at, path)));
    }

    /** The line ends of a value are blanks in its text: where one stands before the mark, only the value's start is sure. */
    private static Optional<Location> mark(Pattern pattern, Scalar scalar) {
        Matcher matcher = pattern.matcher(scalar.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = scalar.text().substring(0, matcher.start(1));
        boolean sure = scalar.source().isExact() || before.chars().noneMatch(Character::isWhitespace);
        return Optional.of(sure ? scalar.where().right(before.codePointCount(0, before.length())) : scalar.where());
    }

    private Optional<Location> mark(Pattern pattern, int number) {
        String line = lines.get(number - 1);
        Matcher matcher = pattern.matcher(line);
        return matcher.find()
                ? Optional.of(new Location(file, number, 1 + line.codePointCount(0, matcher.start(1))))
                : Optional.empty();
    }

    /** A line of text that stands further left than the block it belongs to. */
    private Optional<Finding> outsideBlock(int number) {
        int indent = indent(lines.get(number - 1));
        for (int above = number - 1; above > 0; above--) {
            String line = lines.get(above - 1);
            Matcher header = BLOCK.matcher(line);
            if (header.matches()) {
                String key = header.group(2).strip();
                return Optional.of(Finding.error(
                        "YAML-INDENT",
                        new Location(file, number, 1 + indent),
                        key,
                        "这一行没有缩进到“" + key + "”的文字（始于第 " + (above + 1) + " 行）里去。",
                        "“|”后面的文字逐行用半角空格缩进，都比键多两格；段落开头的全角空格不算缩进。"));
            }
            if (!line.isBlank() && indent(line) <= indent && !line.startsWith("\u3000")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How many blanks a line begins with. */
    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    static Finding wideBlank(Location where) {
        return Finding.error("YAML-INDENT", where, "", "这一行用全角空格（或不间断空格）缩进，YAML 不认。", "删掉行首的这些空格，改用半角空格缩进。");
    }

    static Finding wideColon(Location where, String path) {
        return Finding.error("YAML-COLON", where, path, "键的后面写了全角冒号“：”。", "改成半角冒号加一个空格“: ”。");
    }

    static Finding tightColon(Location where, String path) {
        return Finding.error("YAML-COLON", where, path, "键的冒号后面没有空格。", "在半角冒号后加一个空格“: ”。");
    }

    private static Finding wideBracket(Location where, String path) {
        return Finding.error("YAML-FLOW", where, path, "这里用了全角括号，YAML 不认。", "改用半角的 { } 或 [ ]，里面的逗号和冒号也用半角。");
    }
}
