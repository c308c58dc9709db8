package org.gongkai.site;

import java.util.function.Supplier;
import org.gongkai.document.Document;
import org.gongkai.render.docx.DocxRenderer;
import org.gongkai.render.html.HtmlRenderer;
import org.gongkai.render.html.PageContext;
import org.gongkai.render.ofd.OfdRenderer;
import org.gongkai.render.pdf.PdfRenderer;
import org.gongkai.render.text.TextRenderer;

/** One renderer per format, made for a run when first asked for. Safe for any number of threads. */
public final class Renderers {
    private final Supplier<DocxRenderer> docx;
    private final Supplier<PdfRenderer> pdf;
    private final Supplier<OfdRenderer> ofd;
    private final Supplier<HtmlRenderer> html;
    private final TextRenderer text = new TextRenderer();

    /** Those that the looks and fonts of a workshop make. */
    public Renderers(Workshop workshop) {
        docx = Once.of(
                () -> new DocxRenderer(workshop.style(), workshop.templates().find("reference.docx")));
        pdf = Once.of(() -> new PdfRenderer(workshop.style(), workshop.faces()));
        ofd = Once.of(() -> new OfdRenderer(workshop.style(), workshop.faces()));
        html = Once.of(() -> new HtmlRenderer(
                workshop.style(),
                workshop.templates().text("html/page.css").orElseThrow(),
                model -> workshop.engine().process("html/page.ftlh", model)));
    }

    /** A document for Word and WPS. */
    public byte[] docx(Document document) {
        return docx.get().render(document);
    }

    byte[] pdf(Document document) {
        return pdf.get().render(document);
    }

    byte[] ofd(Document document) {
        return ofd.get().render(document);
    }

    byte[] html(Document document, PageContext context) {
        return html.get().render(document, context);
    }

    /** A web page that stands alone. */
    public byte[] page(Document document) {
        return html(document, PageContext.EMPTY);
    }

    byte[] text(Document document) {
        return text.render(document);
    }

    byte[] fragment(Document document) {
        return html.get().fragment(document).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
