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

    private static final String DASHES = "—…⸺";
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FIRST_IDEOGRAPH = '\u2460';

    /** By code point of the first plane: every character of a line is asked for several times. */
    private static final CharacterClass[] COMMON = new CharacterClass['\uFFFF' + 1];

    static {
        Arrays.fill(COMMON, 0, FIRST_IDEOGRAPH, LATIN);
        Arrays.fill(COMMON, FIRST_IDEOGRAPH, COMMON.length, IDEOGRAPH);
        Arrays.fill(COMMON, '0', '9' + 1, DIGIT);
        COMMON['\n'] = BREAK;
        COMMON[' '] = SPACE;
        COMMON[NO_BREAK_SPACE] = SPACE;
        set(CLING, CLINGING);
        set(CLOSE, CLOSING);
        set(OPEN, OPENING);
        set(DASHES, DASH);
    }

    private static void set(String characters, CharacterClass kind) {
        characters.chars().forEach(character -> COMMON[character] = kind);
    }

    static CharacterClass of(int codePoint) {
        return codePoint < COMMON.length ? COMMON[codePoint] : IDEOGRAPH;
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
