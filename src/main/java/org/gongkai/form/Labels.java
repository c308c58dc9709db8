package org.gongkai.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which keys and labels are compared. */
public final class Labels {
    private static final Pattern NUMBER = Pattern.compile("^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|[0-9]+[.．、](?![0-9]))");
    private static final String IGNORED = " \t\n\u000B\f\r\u3000\u00A0“”‘’\"'「」";

    private Labels() {}

    /** A label without white space, leading number and quotation marks, its brackets full-width. */
    public static String normal(String written) {
        if (isBare(written)) {
            return written;
        }
        StringBuilder bare = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (IGNORED.indexOf(c) < 0) {
                bare.append(c == '(' ? '（' : c == ')' ? '）' : c);
            }
        }
        Matcher number = NUMBER.matcher(bare);
        return number.lookingAt() ? bare.substring(number.end()) : bare.toString();
    }

    /** Whether there is nothing but Chinese characters, letters and digits, as in nearly every key. */
    public static boolean isBare(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (!Character.isLetterOrDigit(written.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A label without its leading number: the key of a leaf that names none. */
    static String withoutNumber(String label) {
        return NUMBER.matcher(label).replaceFirst("").replaceAll("[“”]", "");
    }
}
