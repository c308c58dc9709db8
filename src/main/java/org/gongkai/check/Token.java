package org.gongkai.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.form.Lexicon.Word;

/**
 * What the reader of a sentence sees; all other characters are skipped.
 *
 * @param begin where it begins in its passage
 * @param end just behind it
 * @param word of a {@link Kind#WORD}
 * @param amount of a number
 */
record Token(Kind kind, int begin, int end, Optional<Word> word, Optional<Amount> amount) {
    enum Kind {
        /** A word of the lexicon. */
        WORD,
        /** A number with a unit. */
        NUMBER,
        /** The report year. */
        THIS_YEAR,
        /** Any other year. */
        OTHER_YEAR,
        /** The agency itself. */
        OWN,
        /** Another agency as the subject of a clause. */
        OTHER,
        /** A comma, semicolon or colon. */
        STOP,
        OPEN,
        CLOSE,
        /** The end of a sentence. */
        END
    }

    /**
     * A number as written.
     *
     * @param value of the digits, 万 counted in
     * @param step what one in the last digit is worth where 万 has rounded it; 0 for an exact number
     * @param approximate whether 余, 约 or the like stands by it
     * @param counts whether its unit counts cases (件)
     */
    record Amount(String written, BigDecimal value, BigDecimal step, String unit, boolean approximate, boolean counts) {
        boolean isPercent() {
            return unit.equals("%") || unit.equals("％");
        }

        /** Whether a number is what these digits say. */
        boolean says(BigDecimal number) {
            BigDecimal off = value.subtract(number).abs();
            return off.signum() == 0 || off.compareTo(step) < 0;
        }
    }
}
