package com.lowagie.text.pdf;

import com.lowagie.text.Document;
import java.io.OutputStream;

/**
 * OpenPDF's writer with a {@linkplain PackedBody body} that costs little for each of a report's hundreds of small objects. Everything is
 * written as the writer it extends would write it under full compression; there is no encryption and no other way to write.
 */
public final class ReportWriter extends PdfWriter {
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
        body = new PackedBody(this);
    }
}
