package org.gongkai.narrative;

import java.util.regex.Pattern;

/** Lines that mean something in CommonMark but are plain text here. */
final class OddLines {
    private static final Pattern RULE_MARKS = Pattern.compile("[-*_][-*_ ]*+");
    private static final Pattern LARGE_NUMBER = Pattern.compile("[0-9]{4,9}[.)](?: .*+)?");

    private OddLines() {}

    /** {@code ---}, {@code * * *}: a thematic break, and else perhaps a list of empty lists. */
    static boolean isRule(String line) {
        return RULE_MARKS.matcher(line).matches()
                && line.chars().filter(c -> c != ' ').distinct().count() == 1
                && line.chars().filter(c -> c != ' ').count() >= 3;
    }

    /** {@code 2021. 全年…}: a year rather than the 2021st item of a list. */
    static boolean isLargeNumber(String line) {
        return LARGE_NUMBER.matcher(line).matches();
    }

    /** {@code [label]: …}, or a label that goes on in the next line: the definition of a link, which would not be printed. */
    static boolean mayDefineLink(String line) {
        if (!line.startsWith("[")) {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> i++;
                case ']' -> {
                    return line.startsWith(":", i + 1);
                }
                default -> {}
            }
        }
        return true;
    }

    /** Two full-width blanks: how text pasted from Word or a page begins each paragraph, without a blank line between. */
    static boolean isIndentedLikeAParagraph(String line) {
        return line.startsWith("\u3000\u3000") && !line.isBlank();
    }

    /** A quote or list may begin here. */
    static boolean mayNest(String line) {
        return !line.isEmpty() && ">-+*0123456789".indexOf(line.charAt(0)) >= 0;
    }
}
