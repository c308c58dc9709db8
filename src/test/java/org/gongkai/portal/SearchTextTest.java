package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    /** What search.js does: NFKC, small letters, no blanks. */
    private static String expected(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{IsWhite_Space}\uFEFF]+", "");
    }

    @Test
    void foldsWidthAndCaseAndDropsBlanks() {
        assertThat(SearchText.of("　ＡＢＣ　公开 Ｘ１２％，（第①条）\t")).isEqualTo("abc公开x12%,(第1条)");
    }

    @Test
    void everyCharacterByItself() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = String.valueOf(c);
            assertThat(SearchText.of(text)).as("U+%04X", (int) c).isEqualTo(expected(text));
        }
    }

    /** Marks that join the character before them, letters that change with their neighbours, pairs, and all that reports have. */
    @Test
    void everyTextWhateverStandsSideBySide() {
        String letters = "公开办理件<>=Aaé012，。、；：？！（）《》“”‘’—【】 \u3000\u0338\u0301\u3099がカﾞ가\u1161Σς①㎡½ﬁ𠮷…·";
        int[] points = letters.codePoints().toArray();
        Random random = new Random(20_211_121);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(8), 0, points.length).forEach(at -> text.appendCodePoint(points[at]));
            assertThat(SearchText.of(text.toString())).isEqualTo(expected(text.toString()));
        }
    }
}
