package org.gongkai.render.pdf;

import com.lowagie.text.pdf.GlyphCacheFont;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.UsedGlyphs;
import java.util.IdentityHashMap;
import java.util.Map;

/** The glyphs that one document uses, font by font. */
final class DocumentGlyphs {
    private final PdfWriter writer;
    private final Map<GlyphCacheFont, UsedGlyphs> used = new IdentityHashMap<>();

    DocumentGlyphs(PdfWriter writer) {
        this.writer = writer;
    }

    UsedGlyphs of(GlyphCacheFont font) {
        return used.computeIfAbsent(font, key -> new UsedGlyphs(key, writer));
    }
}
