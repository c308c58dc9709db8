package org.gongkai.check;

import org.gongkai.form.Lexicon;
import org.gongkai.form.Lexicon.Role;

/** Which sentences of a passage may tell a number, or that there was none: nothing else in a sentence is ever judged by numbers. */
record Telling(String text, Lexicon lexicon) {
    /** What a number in Chinese characters must stand before, by character. */
    private static final boolean[] MEASURES = new boolean[Character.MAX_VALUE + 1];

    static {
        Lexer.BEHIND_CHINESE.chars().forEach(c -> MEASURES[c] = true);
    }

    /** Where a sentence ends, before its mark. */
    int end(int begin) {
        int end = begin;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(char c) {
        return switch (c) {
            case '。', '！', '？', '\n' -> true;
            default -> false;
        };
    }

    /** Whether a sentence may tell one. */
    boolean tells(int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if ('0' <= c && c <= '9' || MEASURES[c] && isCount(begin, i) || lexicon.mayDeny(c) && isDenial(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCount(int begin, int measure) {
        return measure > begin && ChineseNumber.isOfNumber(text.charAt(measure - 1));
    }

    private boolean isDenial(int at) {
        return lexicon.at(text, at).filter(word -> word.is(Role.DENIAL)).isPresent();
    }
}
