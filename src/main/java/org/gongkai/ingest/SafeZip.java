package org.gongkai.ingest;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Refuses archives that are damaged, reach outside themselves or unpack to far more than they are, before a library opens them. */
final class SafeZip {
    private static final int ENTRIES = 2_000;
    private static final long BYTES = 200L << 20;
    private static final int DEEPEST = 500;
    private static final XMLInputFactory XML = safe();

    private long bytes;
    private int entries;

    private SafeZip() {}

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Reads every entry of an archive, its XML as XML.
     *
     * @throws IngestException when it is no archive, has an entry outside itself or a document type, or is too large unpacked
     */
    static void require(byte[] file) {
        SafeZip archive = new SafeZip();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.entry(entry.getName(), zip);
            }
        } catch (XMLStreamException e) {
            throw damaged("里面的文字读不懂");
        } catch (IOException | IllegalArgumentException e) {
            throw damaged("压缩包损坏");
        }
        if (archive.entries == 0) {
            throw damaged("不是压缩包");
        }
    }

    private void entry(String written, ZipInputStream zip) throws IOException, XMLStreamException {
        String name = written.replace('\\', '/');
        if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw damaged("里面有指向文件之外的条目“" + written + "”");
        }
        if (++entries > ENTRIES) {
            throw tooLarge("里面的条目超过 " + ENTRIES + " 个");
        }
        InputStream content = new Counted(zip);
        if (name.endsWith(".rels")) {
            xml(content, "Relationships");
        } else if (name.endsWith(".xml")) {
            xml(content, "");
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    /** @param root what the first element must be; empty for any */
    private static void xml(InputStream in, String root) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(in);
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw damaged("里面有文档类型声明（DTD）");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 0 && !root.isEmpty() && !xml.getLocalName().equals(root)) {
                    throw damaged("各部分的关系读不懂");
                }
                if (++depth > DEEPEST) {
                    throw tooLarge("嵌套超过 " + DEEPEST + " 层");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Counts what is unpacked, and stays open when an XML reader closes it. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(in.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            return count(read, read);
        }

        private int count(int result, int read) {
            bytes += result < 0 ? 0 : read;
            if (bytes > BYTES) {
                throw tooLarge("解开后超过 " + (BYTES >> 20) + " MB");
            }
            return result;
        }

        @Override
        public void close() {
            // The archive goes on after this entry.
        }
    }

    private static IngestException damaged(String why) {
        return refused("IMPORT-READ", why);
    }

    private static IngestException tooLarge(String why) {
        return refused("IMPORT-SIZE", why);
    }

    private static IngestException refused(String code, String why) {
        return new IngestException(code, "这份文件不能打开：" + why + "。", "用 Word 或 WPS 打开，另存为 DOCX 后再试。");
    }
}
