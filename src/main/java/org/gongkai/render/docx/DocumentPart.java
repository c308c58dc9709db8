package org.gongkai.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.SectPr;

/**
 * word/document.xml.
 *
 * <p>Its root tag is always the same: finding out which namespaces a report uses, as {@link RootTag} does, would cost as much again as
 * marshalling it.
 */
final class DocumentPart {
    private static final byte[] ROOT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">""".getBytes(StandardCharsets.UTF_8);

    private DocumentPart() {}

    static byte[] of(List<Object> content, SectPr section) {
        Body body = new Body();
        body.getContent().addAll(content);
        body.setSectPr(section);
        Document document = new Document();
        document.setBody(body);
        return Marshalling.withRoot(document, ROOT);
    }
}
