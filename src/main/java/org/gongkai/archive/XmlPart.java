package org.gongkai.archive;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.archive.ArchiveFault.Why;

/** Looks a part's XML through without building anything of it, and without asking for anything outside it. */
final class XmlPart {
    private static final int DEEPEST = 500;
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final XMLInputFactory XML = safe();

    private XmlPart() {}

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Refuses what is no well-formed XML, has a document type or is too deep.
     *
     * @param relationships whether it must say how parts hang together, which libraries believe unseen
     */
    static void check(String name, byte[] content, boolean relationships) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(text(content)));
            String encoding = xml.getCharacterEncodingScheme();
            if (encoding != null && !encoding.toUpperCase(Locale.ROOT).startsWith("UTF-")) {
                throw new ArchiveFault(Why.XML, name, "里面的文字不是 UTF-8");
            }
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new ArchiveFault(Why.DOCUMENT_TYPE, name, "里面有文档类型声明（DTD）");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (relationships && !isRelationship(xml, depth)) {
                        throw new ArchiveFault(Why.RELATIONSHIPS, name, "各部分的关系读不懂");
                    }
                    if (++depth > DEEPEST) {
                        throw new ArchiveFault(Why.LARGE, name, "嵌套超过 " + DEEPEST + " 层");
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException | CharacterCodingException e) {
            throw new ArchiveFault(Why.XML, name, "里面的文字读不懂");
        }
    }

    /** The characters of a part, strictly: Java's parser writes to the console when it meets bytes that are none. */
    private static String text(byte[] content) throws CharacterCodingException {
        boolean wide =
                content.length > 1 && (content[0] == -1 && content[1] == -2 || content[0] == -2 && content[1] == -1);
        String text = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isRelationship(XMLStreamReader xml, int depth) {
        String wanted = depth == 0 ? "Relationships" : "Relationship";
        return depth < 2 && RELATIONSHIPS.equals(xml.getNamespaceURI()) && wanted.equals(xml.getLocalName());
    }
}
