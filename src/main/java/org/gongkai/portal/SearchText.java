package org.gongkai.portal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared in a search: full-width forms as usual ones, small letters, no blanks; the same as in search.js. */
final class SearchText {
    private static final Pattern BLANK = Pattern.compile("[\\p{IsWhite_Space}\uFEFF]+");
    private static final char UNKNOWN = '\uFFFF';
    private static final char GONE = 0;

    /** What becomes of a character whatever stands beside it; the characters of nearly all reports have an answer. */
    private static final char[] ALONE = new char[Character.MAX_VALUE + 1];

    static {
        Arrays.fill(ALONE, UNKNOWN);
        // They stand for themselves, so there is no need to ask 20,000 times.
        keep('一', '\u9FFF');
        look(' ', '~');
        look('\u3000', '】');
        look('！', '～');
        for (char c : "—‘’“”".toCharArray()) {
            look(c, c);
        }
    }

    private SearchText() {}

    private static void keep(char first, char last) {
        for (char c = first; c <= last; c++) {
            ALONE[c] = c;
        }
    }

    private static void look(char first, char last) {
        for (char c = first; c <= last; c++) {
            String normal = slowly(String.valueOf(c));
            ALONE[c] = normal.isEmpty() ? GONE : normal.charAt(0);
        }
    }

    static String of(String text) {
        char[] normal = new char[text.length()];
        int length = 0;
        for (int i = 0; i < normal.length; i++) {
            char c = ALONE[text.charAt(i)];
            if (c == UNKNOWN) {
                return slowly(text);
            }
            if (c != GONE) {
                normal[length++] = c;
            }
        }
        return new String(normal, 0, length);
    }

    private static String slowly(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANK.matcher(plain).replaceAll("");
    }
}
