package org.gongkai.yaml;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/**
 * Finds the characters that must not reach a report: they make Word refuse a file, turn text round or cannot be seen.
 *
 * <p>Our own scan, because parsers either let them pass or report them at the file's first character.
 */
public final class Characters {
    /** Enough to see what is wrong; a file of nothing else would fill the memory with findings. */
    private static final int MOST_TOLD = 100;

    private Characters() {}

    /** Looks at every character of a file, comments included, and at the length of its lines. */
    static void scan(String file, List<String> lines, List<Finding> findings) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Location start = new Location(file, i + 1, 1);
            if (line.length() > YamlReader.MOST_CHARACTERS_A_LINE) {
                findings.add(Finding.error(
                        "YAML-LINE",
                        start,
                        "",
                        "这一行有 " + line.length() + " 个字符，超过上限 " + YamlReader.MOST_CHARACTERS_A_LINE + "。",
                        "用 | 写成多行，每段一行。"));
                continue;
            }
            scan(line, start, true, findings);
        }
    }

    /** Looks at the characters of a value that escapes in quotation marks may have made. */
    static void scan(String text, Location start, boolean exact, List<Finding> findings) {
        int column = 0;
        for (int i = 0; i < text.length() && findings.size() < MOST_TOLD; column++) {
            if (isUsual(text.charAt(i))) {
                i++;
                continue;
            }
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            Optional<String> forbidden = forbidden(character);
            if (forbidden.isEmpty() && !isInvisible(character)) {
                continue;
            }
            Location where = exact ? start.right(column) : start;
            if (forbidden.isPresent()) {
                findings.add(Finding.error(
                        "TEXT-CHARACTER",
                        where,
                        "",
                        "这里有一个" + forbidden.get() + " " + name(character) + "，不能出现在报告里。",
                        "删掉它；从 PDF 或网页粘贴来的文字常带这种字符，重新键入这几个字即可。"));
            } else {
                findings.add(Finding.warning(
                        "TEXT-INVISIBLE", where, "", "这里有一个看不见的零宽字符 " + name(character) + "。", "删掉它，否则检索和复制这段文字会出错。"));
            }
        }
    }

    /** What nearly all of a text consists of, so that few characters need be looked up: ASCII, the first Chinese block, its marks. */
    private static boolean isUsual(char c) {
        return c >= ' ' && c < 0x7F
                || c >= '\u4E00' && c <= '\u9FA5'
                || c >= '\u3000' && c <= '\u3011'
                || c >= '\uFF01' && c <= '\uFF5E'
                || c >= '\u2018' && c <= '\u201D';
    }

    /** Whether a character is refused wherever it stands. */
    public static boolean isForbidden(int character) {
        return forbidden(character).isPresent();
    }

    /** {@code U+0007}. */
    private static String name(int character) {
        return String.format("U+%04X", character);
    }

    private static Optional<String> forbidden(int character) {
        if (character == '\t' || character == '\n') {
            return Optional.empty();
        }
        if (character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069) {
            return Optional.of("改变文字方向的控制符");
        }
        if ((character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF) {
            return Optional.of("非字符");
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL -> Optional.of("控制字符");
            case Character.SURROGATE -> Optional.of("残缺的字符（单个代理码）");
            case Character.PRIVATE_USE -> Optional.of("自造字（专用区字符）");
            case Character.UNASSIGNED -> Optional.of("未分配的码位");
            default -> Optional.empty();
        };
    }

    private static boolean isInvisible(int character) {
        return character >= 0x200B && character <= 0x200F || character == 0x2060 || character == 0xFEFF;
    }
}
