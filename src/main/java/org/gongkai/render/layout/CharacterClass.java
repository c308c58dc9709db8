package org.gongkai.render.layout;

import java.util.Arrays;

/** What a character is to the rules of line breaking and spacing (禁则). */
enum CharacterClass {
    /** Han, kana and other full-width characters: a line may break on either side. */
    IDEOGRAPH,
    /** 《（“: its left half is blank; never ends a line. */
    OPENING,
    /** ，。》）”: its right half is blank; never begins a line. */
    CLOSING,
    /** ！？·％℃ and the like: full width or narrow without a blank half; never begins a line. */
    CLINGING,
    /** — and …: never apart from its like. */
    DASH,
    DIGIT,
    /** Latin letters, and everything else that is written in words. */
    LATIN,
    SPACE,
    BREAK;

    private static final String OPEN = "（《〈「『【〔〖〘［｛“‘";
    private static final String CLOSE = "），。、；：》〉」』】〕〗〙］｝”’．，";
    private static final String CLING = "！？·・％‰℃°～々ー";

    /** By code point, as every character of a line is asked for several times. */
    private static final CharacterClass[] COMMON = new CharacterClass[Character.MAX_VALUE + 1];

    static {
        Arrays.setAll(COMMON, CharacterClass::find);
    }

    static CharacterClass of(int codePoint) {
        return codePoint < COMMON.length ? COMMON[codePoint] : find(codePoint);
    }

    private static CharacterClass find(int codePoint) {
        if (codePoint < 0x80) {
            return ascii(codePoint);
        }
        if (codePoint == '—' || codePoint == '…' || codePoint == '⸺') {
            return DASH;
        }
        if (OPEN.indexOf(codePoint) >= 0) {
            return OPENING;
        }
        if (CLOSE.indexOf(codePoint) >= 0) {
            return CLOSING;
        }
        if (CLING.indexOf(codePoint) >= 0) {
            return CLINGING;
        }
        return codePoint >= 0x2460 ? IDEOGRAPH : codePoint == 0xA0 ? SPACE : LATIN;
    }

    private static CharacterClass ascii(int codePoint) {
        if (codePoint == '\n') {
            return BREAK;
        }
        if (codePoint == ' ') {
            return SPACE;
        }
        return codePoint >= '0' && codePoint <= '9' ? DIGIT : LATIN;
    }

    /** Whether it is set on the em square of Chinese text. */
    boolean isChinese() {
        return this == IDEOGRAPH || this == OPENING || this == CLOSING;
    }

    boolean isWord() {
        return this == DIGIT || this == LATIN;
    }

    /** Whether a blank half of it may be cut. */
    boolean isPunctuation() {
        return this == OPENING || this == CLOSING;
    }
}
