package org.gongkai.render.ofd;

import org.gongkai.document.Document;
import org.gongkai.document.Style;
import org.gongkai.render.Renderer;
import org.gongkai.render.layout.Foundry;
import org.gongkai.render.layout.Layouter;
import org.gongkai.render.layout.MissingGlyphException;

/** Writes a report as an OFD file (GB/T 33190-2016): the same pages as the PDF, with the fonts embedded as far as they are used. */
public final class OfdRenderer implements Renderer {
    private final Layouter layouter;

    public OfdRenderer(Style style, Foundry foundry) {
        this.layouter = new Layouter(style, foundry);
    }

    /**
     * The bytes of the file.
     *
     * @throws MissingGlyphException if no face has a character of the document
     */
    @Override
    public byte[] render(Document document) {
        return OfdWriting.bytes(layouter.layout(document));
    }
}
