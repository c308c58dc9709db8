package org.gongkai.site;

/** What the header of a JPEG file says. Source: ITU-T T.81, annex B. */
final class Jpeg {
    private static final int MARKER = 0xFF;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private Jpeg() {}

    /** How many components a pixel has: 1 is grey, 3 colour, 4 printing colours; 0 if the file does not say. */
    static int components(byte[] jpeg) {
        int at = 2;
        while (at + 9 < jpeg.length && (jpeg[at] & 0xFF) == MARKER) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == MARKER) {
                at++;
            } else if (isFrame(marker)) {
                return jpeg[at + 9];
            } else {
                at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            }
        }
        return 0;
    }

    /** Frame headers, but for the tables that have numbers among theirs. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
