package org.gongkai.render.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as a style sheet writes them. */
final class Css {
    private Css() {}

    /** A number, to four places. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A string in quotation marks; {@code <} is escaped too, so that it cannot end the style element. */
    static String string(String text) {
        return '"' + escaped(text, "\"\\<\n\r\f") + '"';
    }

    /** An id as a selector writes it. */
    static String identifier(String id) {
        return escaped(id, " !\"#$%&'()*+,./:;<=>?@[\\]^`{|}~\n\r\f\t");
    }

    private static String escaped(String text, String special) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (special.indexOf(c) >= 0) {
                escaped.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
