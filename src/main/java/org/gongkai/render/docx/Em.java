package org.gongkai.render.docx;

import java.math.BigInteger;
import org.docx4j.wml.PPrBase;

/** Widths in ems (字), without asking a font: what Chinese typography counts in. */
final class Em {
    private Em() {}

    /** The width of a text: a Chinese character is 1, a Latin letter or digit 0.5, as in the Chinese office fonts. */
    static double width(String text) {
        return text.codePoints().mapToDouble(point -> point < 0x2000 ? 0.5 : 1).sum();
    }

    /**
     * An indent on the left.
     *
     * @param ems from the margin to all lines but the first
     * @param first how much further right the first line begins; negative hangs out to the left
     * @param size of an em in points
     */
    static PPrBase.Ind left(double ems, double first, double size) {
        PPrBase.Ind indent = new PPrBase.Ind();
        if (ems != 0) {
            indent.setLeftChars(hundredths(ems));
            indent.setLeft(twips(ems, size));
        }
        if (first > 0) {
            indent.setFirstLineChars(hundredths(first));
            indent.setFirstLine(twips(first, size));
        } else if (first < 0) {
            indent.setHangingChars(hundredths(-first));
            indent.setHanging(twips(-first, size));
        }
        return indent;
    }

    /** An indent on the right. */
    static PPrBase.Ind right(double ems, double size) {
        PPrBase.Ind indent = new PPrBase.Ind();
        indent.setRightChars(hundredths(ems));
        indent.setRight(twips(ems, size));
        return indent;
    }

    /** The same indent on both sides. */
    static PPrBase.Ind both(double ems, double size) {
        PPrBase.Ind indent = right(ems, size);
        indent.setLeftChars(hundredths(ems));
        indent.setLeft(twips(ems, size));
        return indent;
    }

    private static BigInteger hundredths(double ems) {
        return Wml.number(Math.round(ems * 100));
    }

    /** Word counts the hundredths of a character and writes the twips for programs that cannot. */
    private static BigInteger twips(double ems, double size) {
        return Wml.number(Units.pointTwips(ems * size));
    }
}
