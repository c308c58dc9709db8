package org.gongkai.render.docx;

import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;

/**
 * Where signature and date stand (落款), in ems from the right margin.
 *
 * <p>The date begins two characters right of the signature's first; whichever of the two reaches further right keeps two characters from
 * the margin. Source: GB/T 9704-2012, 7.3.5.2.
 */
record SignOff(double signature, double date) {
    private static final double MARGIN = 2;
    private static final double STEP = 2;

    static SignOff of(Paragraph signature, Paragraph date) {
        double signatureWidth = Em.width(Inline.plain(signature.content()));
        double dateWidth = Em.width(Inline.plain(date.content()));
        double dateMargin = Math.max(MARGIN, MARGIN + signatureWidth - STEP - dateWidth);
        return new SignOff(dateMargin + dateWidth + STEP - signatureWidth, dateMargin);
    }
}
