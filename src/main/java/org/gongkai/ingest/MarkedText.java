package org.gongkai.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.gongkai.document.Picture;
import org.gongkai.ingest.Texts.Look;

/** The characters and pictures of a tagged PDF's pages, by page and marked-content id. */
final class MarkedText {
    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    private final Map<COSDictionary, Map<Integer, PDMarkedContent>> pages = new HashMap<>();
    private final Pictures pictures;

    MarkedText(PDDocument pdf, Pictures pictures) throws IOException {
        this.pictures = pictures;
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, PDMarkedContent> contents = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, contents));
            pages.put(page.getCOSObject(), contents);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, PDMarkedContent> contents) {
        if (content.getMCID() >= 0) {
            contents.put(content.getMCID(), content);
        }
        for (Object inner : content.getContents()) {
            if (inner instanceof PDMarkedContent nested) {
                collect(nested, contents);
            }
        }
    }

    /** Marked content, with the address that it links to; empty for none. */
    record Piece(PDMarkedContent content, String target) {}

    /** A piece of a page. */
    Optional<Piece> piece(PDPage page, int id, String target) {
        if (page == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        pages.getOrDefault(page.getCOSObject(), Map.of()).get(id))
                .map(content -> new Piece(content, target));
    }

    /** The address of a link's annotation; empty for none that a report may have. */
    String target(PDStructureElement link, PDPage page) {
        for (Object kid : link.getKids()) {
            if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotationLink annotation
                    && annotation.getAction() instanceof PDActionURI action) {
                return Links.allowed(action.getURI());
            }
        }
        return "";
    }

    /** The characters of some pieces as one line, set as they look if asked. */
    Texts text(List<Piece> pieces, boolean looks) {
        return join(pieces, looks, false);
    }

    /** The characters of a cell: a remark in a smaller size begins a line. */
    Texts cell(List<Piece> pieces) {
        return join(pieces, false, true);
    }

    private record Glyph(TextPosition at, String target) {}

    private static Texts join(List<Piece> pieces, boolean looks, boolean cell) {
        List<Glyph> glyphs = new ArrayList<>();
        pieces.forEach(piece -> piece.content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .forEach(at -> glyphs.add(new Glyph((TextPosition) at, piece.target))));
        String main = looks ? mainFont(glyphs) : "";
        float right = (float) glyphs.stream()
                .mapToDouble(glyph -> glyph.at.getXDirAdj() + glyph.at.getWidthDirAdj())
                .max()
                .orElse(0);
        Texts text = new Texts();
        for (int i = 0; i < glyphs.size(); i++) {
            TextPosition at = glyphs.get(i).at;
            if (i > 0) {
                TextPosition before = glyphs.get(i - 1).at;
                boolean newLine = Math.abs(at.getYDirAdj() - before.getYDirAdj()) > before.getFontSizeInPt() * 0.6;
                if (newLine && cell && at.getFontSizeInPt() < before.getFontSizeInPt() * 0.95) {
                    text.add("\n", Look.PLAIN, "");
                } else if (newLine
                        && !cell
                        && right - before.getXDirAdj() - before.getWidthDirAdj()
                                > 3 * before.getFontSizeInPt() + word(glyphs, i)) {
                    text.add("\n", Look.PLAIN, "");
                } else if (newLine && isLatin(before) && isLatin(at)) {
                    text.add(" ", Look.PLAIN, glyphs.get(i).target);
                }
            }
            text.add(at.getUnicode(), looks ? look(at, main) : Look.PLAIN, glyphs.get(i).target);
        }
        return text;
    }

    /** How wide the characters are that may not be parted from one: a word or number that would not fit. */
    private static float word(List<Glyph> glyphs, int from) {
        float width = 0;
        for (int i = from; i < glyphs.size() && glyphs.get(i).at.getUnicode().matches("[!-~]+"); i++) {
            width += glyphs.get(i).at.getWidthDirAdj();
        }
        return width;
    }

    private static boolean isLatin(TextPosition at) {
        return at.getUnicode().matches("[A-Za-z]");
    }

    private static String mainFont(List<Glyph> glyphs) {
        Map<String, Integer> count = new LinkedHashMap<>();
        glyphs.forEach(glyph -> count.merge(font(glyph.at), 1, Integer::sum));
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Look look(TextPosition at, String main) {
        String font = font(at);
        if (font.equals(main)) {
            return Look.PLAIN;
        }
        if (font.matches("(?i).*(?:bold|hei|black).*")) {
            return Look.STRONG;
        }
        return font.matches("(?i).*(?:kai|ital|oblique).*") ? Look.EMPHASIS : Look.PLAIN;
    }

    private static String font(TextPosition at) {
        String name = at.getFont() == null || at.getFont().getName() == null
                ? ""
                : at.getFont().getName();
        return name.replaceFirst("^[A-Z]{6}\\+", "");
    }

    /** The picture among some pieces; a missing one if it cannot be read. */
    Picture picture(List<Piece> pieces, String told) {
        for (Piece piece : pieces) {
            for (Object item : piece.content.getContents()) {
                if (item instanceof PDImageXObject image) {
                    try {
                        return "jpg".equals(image.getSuffix())
                                ? pictures.add(image.createInputStream(JPEG).readAllBytes(), told)
                                : pictures.add(image.getImage(), told);
                    } catch (IOException e) {
                        return pictures.missing(told);
                    }
                }
            }
        }
        return pictures.missing(told);
    }
}
