package com.lowagie.text.pdf;

import com.lowagie.text.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * OpenPDF's writer with a {@linkplain PackedBody body} that costs little for each of a report's hundreds of small objects. Everything is
 * written as the writer it extends would write it under full compression; there is no encryption and no other way to write.
 */
public final class ReportWriter extends PdfWriter {
    private final Map<GlyphCacheFont, UsedGlyphs> glyphs = new IdentityHashMap<>();
    private PackedBody packed;

    private ReportWriter(PdfDocument document, OutputStream out) {
        super(document, out);
        setFullCompression();
    }

    /** A writer of a document that is not open yet. */
    public static ReportWriter of(Document document, OutputStream out) {
        PdfDocument pdf = new PdfDocument();
        document.addDocListener(pdf);
        ReportWriter writer = new ReportWriter(pdf, out);
        pdf.addWriter(writer);
        return writer;
    }

    @Override
    public void open() {
        super.open();
        packed = new PackedBody(this);
        body = packed;
    }

    /** The number of an object that will be written. */
    public int number() {
        return packed.getIndirectReferenceNumber();
    }

    /** Writes a small object. */
    public void write(int number, Consumer<Syntax> object) throws IOException {
        packed.pack(number, object);
    }

    /** A numbered object as OpenPDF refers to it. */
    public PdfIndirectReference reference(int number) {
        return new PdfIndirectReference(0, number);
    }

    /**
     * Says which element of the structure the next marked content of a page belongs to; its number is how often this was called for the
     * page before.
     *
     * @param page from 0
     */
    public void mark(int page, int element) {
        getStructureTreeRoot().setPageMark(page, reference(element));
    }

    /** The glyphs of a font that the document uses. */
    public UsedGlyphs glyphs(GlyphCacheFont font) {
        return glyphs.computeIfAbsent(font, key -> new UsedGlyphs(key, this));
    }

    /** Says that many documents begin with the glyphs so far, of whatever font. */
    public void endCommonGlyphs() {
        glyphs.values().forEach(UsedGlyphs::endCommon);
    }
}
