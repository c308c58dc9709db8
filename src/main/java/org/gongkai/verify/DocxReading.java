package org.gongkai.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.verify.Reading.ReadCell;
import org.gongkai.verify.Reading.ReadTable;

/**
 * Reads a DOCX back from its word/document.xml, with nothing of the library that wrote it.
 *
 * <p>Empty paragraphs between blocks are Word's, not ours, and are left out; so are the line breaks of title and signature, which
 * follow from their length.
 */
final class DocxReading {
    private static final XMLInputFactory XML = safe();
    /** The styles of texts whose lines end by sense. */
    private static final Set<String> PARTED = Set.of("Title", "Signature");

    private final List<String> entries = new ArrayList<>();
    private final List<ReadTable> tables = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private DocxTable table;
    private boolean isParted;

    private DocxReading() {}

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws IOException when the file is no DOCX */
    static Reading read(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    DocxReading reading = new DocxReading();
                    reading.body(zip);
                    return new Reading(reading.entries, reading.tables);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        throw new IOException("word/document.xml");
    }

    private void body(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(in, "UTF-8");
        while (xml.hasNext()) {
            int event = xml.next();
            if (xml.isStartElement()) {
                begin(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> text.append(xml.getElementText());
            case "pStyle" -> isParted = PARTED.contains(attribute(xml, "val"));
            case "br" -> text.append(isParted ? "" : "\n");
            case "docPr" -> text.append(attribute(xml, "descr"));
            case "tbl" -> table = new DocxTable();
            case "tr" -> table.row();
            case "tblHeader" -> table.header();
            case "tc" -> {
                table.cell();
                text.setLength(0);
            }
            case "gridSpan" -> table.columnSpan(Integer.parseInt(attribute(xml, "val")));
            case "vMerge" -> table.merge(attribute(xml, "val").equals("restart"));
            default -> {
                // Everything else is looks.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (table == null) {
                    flush();
                }
                isParted = false;
            }
            case "tc" -> {
                table.text(text.toString());
                text.setLength(0);
            }
            case "tbl" -> {
                ReadTable finished = table.finish();
                tables.add(finished);
                finished.cells().stream().map(ReadCell::text).forEach(entries::add);
                table = null;
            }
            default -> {
                // Nothing ends that we would care for.
            }
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            entries.add(text.toString());
            text.setLength(0);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
