package org.gongkai.render.docx;

/** Lengths as WordprocessingML counts them: a twip is 1/20 point, a half-point 1/2 point, an EMU 1/12700 point. */
final class Units {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** Pictures carry pixels only; like Word, we take 96 to the inch. */
    private static final long EMU_PER_PIXEL = 9525;

    private static final long EMU_PER_TWIP = 635;

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

    /** Pixels in EMU. */
    static long pixelEmu(int pixels) {
        return pixels * EMU_PER_PIXEL;
    }

    /** Twips in EMU. */
    static long twipEmu(long twips) {
        return twips * EMU_PER_TWIP;
    }
}
