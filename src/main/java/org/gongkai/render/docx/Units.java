package org.gongkai.render.docx;

/** Lengths as WordprocessingML counts them: a twip is 1/20 point, a half-point 1/2 point, an EMU 1/12700 point. */
final class Units {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double EMU_PER_POINT = 12700;

    private Units() {}

    /** Millimetres in twips, on a tenth of a point as Word's own dialogs round: 28 mm are 1588. */
    static long twips(double millimetres) {
        return Math.round(millimetres * POINTS_PER_MILLIMETRE * 10) * 2;
    }

    /** Points in twips. */
    static long pointTwips(double points) {
        return Math.round(points * 20);
    }

    /** Points in half-points, the unit of font sizes. */
    static long halfPoints(double points) {
        return Math.round(points * 2);
    }

    /** Points in EMU. */
    static long pointEmu(double points) {
        return Math.round(points * EMU_PER_POINT);
    }
}
