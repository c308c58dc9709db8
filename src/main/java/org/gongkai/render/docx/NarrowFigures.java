package org.gongkai.render.docx;

import org.docx4j.wml.CTTextScale;

/**
 * Squeezes a figure that is wider than its cell, since a number broken into two lines reads as two numbers.
 *
 * <p>The digits keep their height; Word, WPS and LibreOffice scale their width alike.
 */
final class NarrowFigures {
    /** Shares of the natural width, widest first; the last takes twelve digits of 10.5 pt in 10.4 mm. */
    static final int[] PERCENTS = {85, 70, 58, 48, 38, 32};

    /** A digit's width in ems in DejaVu Sans, the widest font that may stand in for 仿宋, where it is 0.5. */
    private static final double DIGIT = 0.64;

    private NarrowFigures() {}

    /**
     * The character style that makes a figure fit; empty if it does so by itself.
     *
     * @param size in points
     * @param room the width between the cell's margins in twips
     */
    static String style(String figure, double size, long room) {
        double needed =
                figure.codePoints().mapToDouble(c -> c < 0x2000 ? DIGIT : 1).sum() * size * 20;
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
