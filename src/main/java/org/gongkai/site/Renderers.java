package org.gongkai.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.gongkai.document.Document;
import org.gongkai.form.Ledger;
import org.gongkai.render.docx.DocxRenderer;
import org.gongkai.render.html.HtmlRenderer;
import org.gongkai.render.html.PageContext;
import org.gongkai.render.pdf.PdfRenderer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One renderer per format, made for a run when first asked for. Safe for any number of threads. */
final class Renderers {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Supplier<DocxRenderer> docx;
    private final Supplier<PdfRenderer> pdf;
    private final Supplier<HtmlRenderer> html;

    Renderers(Workshop workshop) {
        docx = Once.of(() -> new DocxRenderer(workshop.style()));
        pdf = Once.of(() -> new PdfRenderer(workshop.style(), workshop.faces()));
        html = Once.of(() -> new HtmlRenderer(
                workshop.style(),
                workshop.templates().text("html/page.css").orElseThrow(),
                model -> workshop.engine().process("html/page.ftlh", model)));
    }

    byte[] docx(Document document) {
        return docx.get().render(document);
    }

    byte[] pdf(Document document) {
        return pdf.get().render(document);
    }

    byte[] html(Document document, PageContext context) {
        return html.get().render(document, context);
    }

    byte[] fragment(Document document) {
        return html.get().fragment(document).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The computed cells, by logical coordinate, as they are printed and as numbers. */
    byte[] json(Document document, Ledger ledger) {
        Map<String, Object> cells = new LinkedHashMap<>();
        ledger.figures()
                .forEach(figure -> cells.put(
                        figure.id(), Map.of("number", ledger.number(figure), "printed", ledger.printed(figure))));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("id", document.about().id());
        report.put("agency", document.about().agency());
        report.put("year", document.about().year());
        report.put("title", document.about().title());
        report.put("form", ledger.form().name());
        report.put("cells", cells);
        return JSON.writeValueAsBytes(report);
    }
}
