package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.gongkai.document.Picture;

/** What one document points to beside the skeleton's parts: its links, then its pictures, each in reading order. */
final class Attachments {
    private final int before;
    private final Map<String, Reference> links = new LinkedHashMap<>();
    private final Map<String, Reference> pictures = new LinkedHashMap<>();
    private final List<Member> media = new ArrayList<>();

    /**
     * Nothing so far.
     *
     * @param before how many parts the skeleton points to: {@code rId1}, {@code rId2} … without a gap
     */
    Attachments(int before) {
        this.before = before;
    }

    /** The relationship id of a link's target; the same target has one id. */
    String link(String target) {
        return links.computeIfAbsent(target, address -> new Reference(next(), Namespaces.HYPERLINK, address, true))
                .id();
    }

    /** The relationship id of a picture; the same picture is stored once. */
    String picture(Picture.Image image) {
        return pictures.computeIfAbsent(image.name(), name -> {
                    String extension = image.type().equals("image/png") ? "png" : "jpeg";
                    String target = "media/image" + (media.size() + 1) + "." + extension;
                    media.add(Member.stored("word/" + target, image.bytes().copy()));
                    return new Reference(next(), Namespaces.IMAGE, target, false);
                })
                .id();
    }

    /** What word/_rels/document.xml.rels says about them. */
    Stream<Reference> references() {
        return Stream.concat(links.values().stream(), pictures.values().stream());
    }

    /** The files of the pictures. */
    List<Member> media() {
        return media;
    }

    private String next() {
        return "rId" + (before + links.size() + pictures.size() + 1);
    }
}
