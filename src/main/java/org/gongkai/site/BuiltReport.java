package org.gongkai.site;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.document.Document;

/**
 * A report as it lies in the output tree, which is what its data file gives now.
 *
 * @param fragment its body for pasting, the bytes of {@link OutputFormat#FRAGMENT}
 * @param attachments DOCX and PDF, by name
 * @param pictures those that the fragment shows, by the names it has for them
 */
public record BuiltReport(
        Document document, byte[] fragment, SortedMap<String, byte[]> attachments, SortedMap<String, byte[]> pictures) {
    public BuiltReport {
        attachments = Collections.unmodifiableSortedMap(new TreeMap<>(attachments));
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    }
}
