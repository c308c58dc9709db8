package org.gongkai.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What PDFBox finds in a file: every glyph, in the order in which it was drawn. */
public record Extracted(List<List<Glyph>> pages) {
    /**
     * A glyph.
     *
     * @param y of the baseline, from the top of the page
     * @param isFurniture whether it is an artifact
     */
    public record Glyph(String text, double x, double y, double width, double size, boolean isFurniture) {}

    /** Reads a file. */
    public static Extracted of(byte[] bytes) {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            List<List<Glyph>> pages = new ArrayList<>();
            for (PDPage page : file.getPages()) {
                Reader reader = new Reader();
                reader.processPage(page);
                pages.add(reader.glyphs);
            }
            return new Extracted(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the document says, without page numbers and the like. */
    String text() {
        StringBuilder text = new StringBuilder();
        pages.forEach(page -> page.stream()
                .filter(glyph -> !glyph.isFurniture())
                .map(Glyph::text)
                .forEach(text::append));
        return text.toString();
    }

    String furniture(int page) {
        StringBuilder text = new StringBuilder();
        pages.get(page).stream().filter(Glyph::isFurniture).map(Glyph::text).forEach(text::append);
        return text.toString();
    }

    /** The lines of running text of a page, from top to bottom. */
    List<String> lines(int page) {
        TreeMap<Double, StringBuilder> lines = new TreeMap<>();
        pages.get(page).stream()
                .filter(glyph -> !glyph.isFurniture())
                .forEach(glyph -> lines.computeIfAbsent(Math.round(glyph.y() * 10) / 10.0, y -> new StringBuilder())
                        .append(glyph.text()));
        return lines.values().stream().map(StringBuilder::toString).toList();
    }

    private static final class Reader extends PDFTextStripper {
        final List<Glyph> glyphs = new ArrayList<>();
        private final Deque<Boolean> furniture = new ArrayDeque<>();

        Reader() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            furniture.push(tag.getName().equals("Artifact"));
        }

        @Override
        public void endMarkedContentSequence() {
            furniture.pop();
        }

        @Override
        protected void writePage() {
            // The glyphs are all that is wanted.
        }

        @Override
        protected void endPage(PDPage page) {
            // Nothing was written.
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            glyphs.add(new Glyph(
                    text.getUnicode(),
                    text.getTextMatrix().getTranslateX(),
                    text.getPageHeight() - text.getTextMatrix().getTranslateY(),
                    text.getWidth(),
                    text.getFontSizeInPt(),
                    furniture.contains(true)));
        }
    }
}
