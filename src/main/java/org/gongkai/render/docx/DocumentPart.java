package org.gongkai.render.docx;

/**
 * word/document.xml in the making, for one document.
 *
 * <p>Paragraphs, runs, tables, rows and cells are opened and closed here; what they look like comes from docx4j, which knows the order
 * that the schema wants.
 */
final class DocumentPart {
    private static final String BEGINNING = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>""";

    private static final int USUAL_LENGTH = 1 << 17;

    private final Prepared prepared;
    private final StringBuilder xml = new StringBuilder(USUAL_LENGTH).append(BEGINNING);

    DocumentPart(Prepared prepared) {
        this.prepared = prepared;
    }

    /** Begins an element such as {@code p}. */
    DocumentPart open(String element) {
        xml.append("<w:").append(element).append('>');
        return this;
    }

    /** Begins an element and says what it looks like. */
    DocumentPart open(String element, Shape shape) {
        return open(element).add(shape);
    }

    DocumentPart close(String element) {
        xml.append("</w:").append(element).append('>');
        return this;
    }

    DocumentPart add(Shape shape) {
        prepared.write(shape, xml);
        return this;
    }

    /** An element that says all by its name: {@code br}, {@code tab}. */
    DocumentPart mark(String element) {
        xml.append("<w:").append(element).append("/>");
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
        xml.append(kept ? "<w:t>" : "<w:t xml:space=\"preserve\">");
        XmlCharacters.escape(text, xml);
        xml.append("</w:t>");
        return this;
    }

    /**
     * The finished part.
     *
     * @param section the marshalled properties of the page
     */
    String finish(String section) {
        return xml.append(section).append("</w:body></w:document>").toString();
    }
}
