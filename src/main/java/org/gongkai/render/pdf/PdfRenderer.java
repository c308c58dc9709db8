package org.gongkai.render.pdf;

import org.gongkai.document.Document;
import org.gongkai.document.Style;
import org.gongkai.render.Renderer;
import org.gongkai.render.layout.Layouter;
import org.gongkai.render.layout.MissingGlyphException;

/**
 * Writes a report as a PDF file that is at once PDF/A-2a (archiving) and PDF/UA-1 (accessibility).
 *
 * <p>Pages follow GB/T 9704-2012: 22 lines of 28 characters. All fonts are embedded as far as they are used.
 */
public final class PdfRenderer implements Renderer {
    private final Layouter layouter;

    public PdfRenderer(Style style, Faces faces) {
        this.layouter = new Layouter(style, faces);
    }

    /**
     * The bytes of the file.
     *
     * @throws MissingGlyphException if no face has a character of the document
     */
    @Override
    public byte[] render(Document document) {
        return PdfWriting.bytes(layouter.layout(document));
    }
}
