package org.gongkai.render.ofd;

import java.math.BigDecimal;

/** Points → millimetres as OFD writes them: to a ten-thousandth, so that a line of rounded advances is right to a few of them. */
final class Millimetres {
    private static final double PER_POINT = 25.4 / 72;
    private static final int DIGITS = 4;
    private static final double SCALE = 1e4;

    private Millimetres() {}

    static String of(double points) {
        return plain(points * PER_POINT);
    }

    /** Several of them, with blanks between. */
    static String of(double first, double... others) {
        StringBuilder list = new StringBuilder(of(first));
        for (double other : others) {
            list.append(' ').append(of(other));
        }
        return list.toString();
    }

    /** A number that is no length. */
    static String plain(double number) {
        long rounded = Math.round(number * SCALE);
        return rounded == 0
                ? "0"
                : BigDecimal.valueOf(rounded, DIGITS).stripTrailingZeros().toPlainString();
    }
}
