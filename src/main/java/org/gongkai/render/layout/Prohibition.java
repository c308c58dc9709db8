package org.gongkai.render.layout;

import java.util.List;

/**
 * Where a line may end (禁则).
 *
 * <p>ASCII brackets and stops obey the same rule as Chinese ones, because clerks mix them.
 */
final class Prohibition {
    /** How willingly a line ends between two characters; the less, the better. */
    enum Break {
        FREE,
        /** Between a number and its unit: 12|件. */
        UNIT,
        /** Within a URL, after a mark that divides it. */
        URL,
        /** Within a word, if nothing else is left. */
        EMERGENCY,
        NEVER
    }

    private static final String UNITS = "年月日时分秒号件条次个项份人名户家篇期起宗批类场位万亿千百元余多级版章款届岁天周倍点台处所套辆座幅部本册张%％‰℃";
    private static final String ASCII_OPENING = "([{<";
    private static final String ASCII_CLOSING = ")]}>,.;:!?%";
    private static final String URL_MARKS = "/.-?&=_#";

    private Prohibition() {}

    /** Whether a line may end after the character at {@code index - 1}. */
    static Break before(int index, List<Glyph> glyphs) {
        if (index <= 0 || index >= glyphs.size()) {
            return Break.FREE;
        }
        int left = glyphs.get(index - 1).codePoint();
        int right = glyphs.get(index).codePoint();
        if (neverEnds(left) || neverBegins(right) || isPair(left, right)) {
            return Break.NEVER;
        }
        CharacterClass before = CharacterClass.of(left);
        CharacterClass after = CharacterClass.of(right);
        if (before == CharacterClass.SPACE) {
            return Break.FREE;
        }
        if (after == CharacterClass.SPACE) {
            return Break.NEVER;
        }
        if (before.isWord() && after.isWord()) {
            return URL_MARKS.indexOf(left) >= 0 && isWithinUrl(index, glyphs) ? Break.URL : Break.EMERGENCY;
        }
        boolean unit = before == CharacterClass.DIGIT && UNITS.indexOf(right) >= 0
                || left == '第' && after == CharacterClass.DIGIT;
        return unit ? Break.UNIT : Break.FREE;
    }

    static boolean neverBegins(int codePoint) {
        CharacterClass type = CharacterClass.of(codePoint);
        return type == CharacterClass.CLOSING
                || type == CharacterClass.CLINGING
                || ASCII_CLOSING.indexOf(codePoint) >= 0;
    }

    static boolean neverEnds(int codePoint) {
        return CharacterClass.of(codePoint) == CharacterClass.OPENING || ASCII_OPENING.indexOf(codePoint) >= 0;
    }

    private static boolean isPair(int left, int right) {
        return left == right && CharacterClass.of(left) == CharacterClass.DASH;
    }

    /** A decimal point or a date's hyphen does not divide: the mark must have a letter near it or be a slash, and not the first of two. */
    private static boolean isWithinUrl(int index, List<Glyph> glyphs) {
        int mark = glyphs.get(index - 1).codePoint();
        boolean digits = index >= 2
                && glyphs.get(index - 2).type() == CharacterClass.DIGIT
                && glyphs.get(index).type() == CharacterClass.DIGIT;
        boolean scheme = mark == '/' && glyphs.get(index).codePoint() == '/';
        return !scheme && (!digits || mark == '/');
    }
}
