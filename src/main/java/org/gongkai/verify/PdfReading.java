package org.gongkai.verify;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF back: its characters in the order of the content, without page numbers, repeated headers and other artifacts. */
final class PdfReading {
    private PdfReading() {}

    /** All characters without white space; where lines and cells end, a page does not say. */
    static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Content().getText(document).replaceAll("\\s", "");
        }
    }

    /** Leaves out what stands in marked content of type Artifact. */
    private static final class Content extends PDFTextStripper {
        private int depth;
        private int artifact;

        Content() {
            setSortByPosition(false);
            setSuppressDuplicateOverlappingText(false);
            setShouldSeparateByBeads(false);
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            depth++;
            if (artifact == 0 && tag.getName().equals("Artifact")) {
                artifact = depth;
            }
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            if (depth == artifact) {
                artifact = 0;
            }
            depth--;
            super.endMarkedContentSequence();
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (artifact == 0) {
                super.processTextPosition(position);
            }
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            super.writeString(text);
        }
    }
}
