package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything of a DOCX that is the same for all reports of a style, made once. */
final class Skeleton {
    static final String DOCUMENT = "word/document.xml";
    static final String DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels";
    static final String CORE = "docProps/core.xml";

    static final String END_OF_RELATIONSHIPS = "</Relationships>";

    private final List<Member> members = new ArrayList<>();
    private final byte[] relationships;
    private final int references;
    private final byte[] section;

    /**
     * A skeleton of parts that are the same in all reports, and of two that a report completes: the relationships, and a document that
     * consists of its section only.
     *
     * @param parts by name, in the order of the archive
     * @param pictures that headers and footers show
     */
    Skeleton(Map<String, String> parts, List<Member> pictures) {
        parts.forEach((name, content) -> {
            if (!name.equals(DOCUMENT) && !name.equals(DOCUMENT_RELATIONSHIPS)) {
                members.add(Member.deflated(name, new Utf8(content.length()).append(content), Member.BEST));
            }
        });
        members.addAll(pictures);
        String whole = parts.get(DOCUMENT_RELATIONSHIPS);
        relationships = Utf8.of(whole.substring(0, whole.length() - END_OF_RELATIONSHIPS.length()));
        references = whole.split("<Relationship ").length - 1;
        section = Utf8.of(parts.get(DOCUMENT));
    }

    /** The finished files. */
    List<Member> members() {
        return members;
    }

    /** How many of the files word/document.xml points to: as {@code rId1}, {@code rId2} … without a gap. */
    int references() {
        return references;
    }

    /** word/_rels/document.xml.rels, as far as its end: what a report adds follows. */
    Utf8 relationships() {
        return new Utf8(2 * relationships.length).append(relationships);
    }

    /** The page with its footers and headers: the XML of the body's w:sectPr in UTF-8. */
    byte[] section() {
        return section;
    }
}
