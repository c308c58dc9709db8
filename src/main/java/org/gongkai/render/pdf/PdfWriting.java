package org.gongkai.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.GlyphCacheFont;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.render.layout.Layout;
import org.gongkai.render.layout.Mark;
import org.gongkai.render.layout.Tag;

/** Layout → bytes, through OpenPDF. */
final class PdfWriting {
    private static final int TYPICAL_SIZE = 1 << 18;

    private final Layout layout;
    private final ReportWriter writer;
    private final Tagging tagging;

    private PdfWriting(Layout layout, ReportWriter writer) {
        this.layout = layout;
        this.writer = writer;
        this.tagging = new Tagging(layout, writer);
    }

    static byte[] bytes(Layout layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_SIZE);
        try (com.lowagie.text.Document document =
                new com.lowagie.text.Document(new Rectangle((float) layout.width(), (float) layout.height()))) {
            ReportWriter writer = ReportWriter.of(document, bytes);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setCompressionLevel(1);
            writer.setTagged();
            writer.setTabs(PdfName.S);
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            if (!layout.bookmarks().isEmpty()) {
                writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
            }
            document.open();
            new PdfWriting(layout, writer).write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(com.lowagie.text.Document document) throws IOException {
        numberLabels();
        for (int page = 0; page < layout.pages().size(); page++) {
            if (page > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            new PageWriting(layout, writer, tagging, page)
                    .write(layout.pages().get(page).marks());
        }
        PdfOutline part = writer.getRootOutline();
        for (Layout.Bookmark bookmark : layout.bookmarks()) {
            PdfOutline parent = bookmark.level() > 2 ? part : writer.getRootOutline();
            PdfOutline outline = outline(parent, bookmark);
            part = bookmark.level() > 2 ? part : outline;
        }
        tagging.finish();
        Metadata.of(layout).write(writer);
    }

    /** What the form prints comes first, so that the fonts of all its reports begin with the same glyphs. */
    private void numberLabels() {
        for (Layout.Page page : layout.pages()) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Text text
                        && isLabel(text.tag())
                        && ((OpenPdfFace) text.face()).font() instanceof GlyphCacheFont font) {
                    text.text().codePoints().forEach(writer.glyphs(font)::number);
                }
            }
        }
        writer.endCommonGlyphs();
    }

    private static boolean isLabel(Tag tag) {
        return tag != null && tag.cell() != null && tag.cell().isPrinted();
    }

    private PdfOutline outline(PdfOutline parent, Layout.Bookmark bookmark) {
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, (float) (layout.height() - bookmark.y()), 0);
        place.addPage(writer.getPageReference(bookmark.page() + 1));
        return new PdfOutline(parent, place, bookmark.title());
    }
}
