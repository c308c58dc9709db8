package org.gongkai.render.docx;

import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.render.Ems;

/**
 * Where signature and date stand (落款), in ems from the right margin.
 *
 * <p>The date begins two characters right of the signature's first. The signature keeps two characters from the margin, unless the date is
 * longer, which then does. Source: GB/T 9704-2012, 7.3.5.2.
 */
record SignOff(double signature, double date) {
    private static final double MARGIN = 2;
    private static final double STEP = 2;

    static SignOff of(Paragraph signature, Paragraph date) {
        double signatureWidth = Ems.width(Inline.plain(signature.content()));
        double dateWidth = Ems.width(Inline.plain(date.content()));
        return dateWidth > signatureWidth
                ? new SignOff(MARGIN + dateWidth + STEP - signatureWidth, MARGIN)
                : new SignOff(MARGIN, MARGIN + signatureWidth - STEP - dateWidth);
    }
}
