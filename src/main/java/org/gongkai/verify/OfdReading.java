package org.gongkai.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads an OFD back: the text of its pages' body layers, without page numbers, repeated headers and other furniture. */
final class OfdReading {
    private static final String ENTRANCE = "OFD.xml";

    private final Map<String, byte[]> files = new HashMap<>();

    private OfdReading() {}

    /** All characters without white space; where lines and cells end, a page does not say. */
    static String read(byte[] ofd) throws IOException {
        OfdReading reading = new OfdReading();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reading.files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return reading.text();
    }

    private String text() throws IOException {
        List<Element> roots = elements(xml(ENTRANCE), "DocRoot");
        if (roots.isEmpty()) {
            throw new IOException(ENTRANCE);
        }
        String document = resolved("", roots.get(0).text().strip());
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        StringBuilder text = new StringBuilder();
        for (Element page : elements(xml(document), "Page")) {
            for (Element layer : elements(xml(resolved(folder, page.attr("BaseLoc"))), "Layer")) {
                // A layer that does not say what it is is a body.
                if (layer.attr("Type").isEmpty() || layer.attr("Type").equals("Body")) {
                    elements(layer, "TextCode").forEach(code -> text.append(code.wholeText()));
                }
            }
        }
        return text.toString().replaceAll("\\s", "");
    }

    private Element xml(String name) throws IOException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IOException(name);
        }
        return Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "", Parser.xmlParser());
    }

    /** A location is relative to the file that names it, unless it begins at the archive's root. */
    private static String resolved(String folder, String location) {
        return location.startsWith("/") ? location.substring(1) : folder + location;
    }

    /** The elements of a name, whatever prefix the writer gave the format's namespace; in order. */
    private static List<Element> elements(Element root, String name) {
        return root.getAllElements().stream()
                .filter(element -> element.tagName()
                        .substring(element.tagName().indexOf(':') + 1)
                        .equals(name))
                .toList();
    }
}
