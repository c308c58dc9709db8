package org.gongkai.render.docx;

/**
 * word/document.xml in the making, for one document.
 *
 * <p>Paragraphs, runs, tables, rows and cells are opened and closed here; what they look like comes from docx4j, which knows the order
 * that the schema wants.
 */
final class DocumentPart {
    private static final byte[] BEGINNING = Utf8.of("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>""");

    private static final byte[] TEXT = Utf8.of("<w:t>");
    private static final byte[] TEXT_WITH_BLANKS = Utf8.of("<w:t xml:space=\"preserve\">");
    private static final byte[] END_OF_TEXT = Utf8.of("</w:t>");
    private static final int USUAL_LENGTH = 1 << 17;

    private final Prepared prepared;
    private final Utf8 xml = new Utf8(USUAL_LENGTH).append(BEGINNING);

    DocumentPart(Prepared prepared) {
        this.prepared = prepared;
    }

    /** The elements that are written here. */
    enum Element {
        PARAGRAPH("p"),
        RUN("r"),
        LINK("hyperlink"),
        TABLE("tbl"),
        GRID("tblGrid"),
        ROW("tr"),
        CELL("tc"),
        BREAK("br"),
        TAB("tab");

        private final byte[] opening;
        private final byte[] closing;
        private final byte[] empty;

        Element(String name) {
            opening = Utf8.of("<w:" + name + ">");
            closing = Utf8.of("</w:" + name + ">");
            empty = Utf8.of("<w:" + name + "/>");
        }
    }

    DocumentPart open(Element element) {
        xml.append(element.opening);
        return this;
    }

    /** Begins an element and says what it looks like. */
    DocumentPart open(Element element, Shape shape) {
        return open(element).add(shape);
    }

    DocumentPart close(Element element) {
        xml.append(element.closing);
        return this;
    }

    DocumentPart add(Shape shape) {
        prepared.write(shape, xml);
        return this;
    }

    /** An element that says all by its name. */
    DocumentPart mark(Element element) {
        xml.append(element.empty);
        return this;
    }

    DocumentPart openLink(String relationship) {
        xml.append("<w:hyperlink w:history=\"true\" r:id=\"")
                .append(relationship)
                .append("\">");
        return this;
    }

    /** The characters of a run. */
    DocumentPart text(String text) {
        // Word drops blanks at the ends of a text that does not ask to keep them.
        boolean kept = text.equals(text.strip());
        xml.append(kept ? TEXT : TEXT_WITH_BLANKS);
        XmlCharacters.escape(text, xml);
        xml.append(END_OF_TEXT);
        return this;
    }

    /**
     * The finished part.
     *
     * @param section the marshalled properties of the page, in UTF-8
     */
    Utf8 finish(byte[] section) {
        return xml.append(section).append("</w:body></w:document>");
    }
}
