package org.gongkai.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The files inside a DOCX from outside, read with suspicion before anything else looks at them: no macros, no DTD, no bombs. */
final class ReferenceFiles {
    private static final int MOST_FILES = 2000;
    private static final int MOST_BYTES = 64 << 20;

    private final Map<String, byte[]> files = new HashMap<>();

    private ReferenceFiles() {}

    /** Throws {@link ReferenceFault} if this is no DOCX or one that we do not want. */
    static ReferenceFiles of(byte[] docx) {
        ReferenceFiles read = new ReferenceFiles();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            int room = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(room + 1);
                room -= content.length;
                if (room < 0 || read.files.size() == MOST_FILES) {
                    throw new ReferenceFault("解压后太大。请只留样式、页眉和页脚，正文可以删去。");
                }
                read.files.put(entry.getName(), content);
                check(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw notOne(e);
        }
        if (!read.files.containsKey("[Content_Types].xml")) {
            throw notOne(null);
        }
        return read;
    }

    private static ReferenceFault notOne(Exception cause) {
        return new ReferenceFault("不是 DOCX 文件，或者已损坏、已加密。请在 Word 或 WPS 里另存为“.docx”，不设密码。", cause);
    }

    private static void check(String name, byte[] content) {
        if (name.endsWith("vbaProject.bin")) {
            throw new ReferenceFault("里面有宏。请另存为不带宏的“.docx”。");
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            checkXml(name, content);
        }
    }

    private static void checkXml(String name, byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.DTD) {
                    throw new ReferenceFault("其中的 " + name + " 含有 DOCTYPE，不是 Word 或 WPS 写的。请用它们重新保存。");
                }
            }
        } catch (XMLStreamException e) {
            throw new ReferenceFault("其中的 " + name + " 不是完整的 XML。请用 Word 或 WPS 重新保存。", e);
        }
    }

    /** A file by the name of its part, which begins with a slash. */
    byte[] bytes(String part) {
        byte[] bytes = files.get(part.substring(1));
        if (bytes == null) {
            throw new ReferenceFault("缺了其中的 " + part.substring(1) + "。请用 Word 或 WPS 重新保存。");
        }
        return bytes;
    }

    /** The text of a part that holds XML. */
    String text(String part) {
        String text = new String(bytes(part), StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new ReferenceFault("其中的 " + part.substring(1) + " 不是 UTF-8。请用 Word 或 WPS 重新保存。");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
