package org.gongkai.render.docx;

import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.render.Ems;

/**
 * Where signature and date stand (落款), in ems from the right margin.
 *
 * <p>The date begins two characters right of the signature's first. The signature keeps two characters from the margin, unless the date is
 * longer, which then does. Source: GB/T 9704-2012, 7.3.5.2.
 */
record SignOff(double signature, double date) {
    /** What stays free at the right, in ems. */
    static final double MARGIN = 2;

    private static final double STEP = 2;

    /** Where they stand; a signature may have several lines. */
    static SignOff of(List<Inline> signature, List<Inline> date) {
        double signatureWidth =
                Inline.plain(signature).lines().mapToDouble(Ems::width).max().orElse(0);
        double dateWidth = Ems.width(Inline.plain(date));
        return dateWidth > signatureWidth
                ? new SignOff(MARGIN + dateWidth + STEP - signatureWidth, MARGIN)
                : new SignOff(MARGIN, MARGIN + signatureWidth - STEP - dateWidth);
    }
}
