package org.gongkai.render.docx;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.docx4j.wml.CTTextScale;
import org.gongkai.render.Ems;

/**
 * Squeezes a figure that is wider than its cell, since a number broken into two lines reads as two numbers.
 *
 * <p>The digits keep their height; Word, WPS and LibreOffice scale their width alike.
 */
final class NarrowFigures {
    /** Shares of the natural width, widest first; the last takes fourteen digits of 10.5 pt in 10.4 mm. */
    static final int[] PERCENTS = {90, 80, 70, 62, 55, 48, 42, 37, 32, 28};

    /** What may not be broken: a number with its separators. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,:%‰+/-]*");

    /** A digit's width in ems in DejaVu Sans, the widest font that may stand in for 仿宋, where it is 0.5. */
    private static final double DIGIT = 0.64;

    private NarrowFigures() {}

    /** The character style that makes the longest number of a text fit; empty if all do. */
    static String ofNumbers(String text, double size, long room) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .map(longest -> style(longest, size, room))
                .orElse("");
    }

    /**
     * The character style that makes a figure fit; empty if it does so by itself.
     *
     * @param size in points
     * @param room the width between the cell's margins in twips
     */
    static String style(String figure, double size, long room) {
        double needed = Ems.width(figure, DIGIT) * size * 20;
        if (needed <= room) {
            return "";
        }
        int percent = PERCENTS[PERCENTS.length - 1];
        for (int i = PERCENTS.length - 1; i >= 0 && needed * PERCENTS[i] / 100 <= room; i--) {
            percent = PERCENTS[i];
        }
        return StyleIds.narrow(percent);
    }

    /** What the style of a share says. */
    static CTTextScale scale(int percent) {
        CTTextScale scale = new CTTextScale();
        scale.setVal(percent);
        return scale;
    }
}
