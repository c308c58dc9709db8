package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.relationships.Relationships;
import org.gongkai.document.Picture;

/** What one document points to: the skeleton's parts, then its own links and pictures in reading order. */
final class Attachments {
    private final List<Relationship> skeleton;
    private final Map<String, Relationship> links = new LinkedHashMap<>();
    private final Map<String, Relationship> pictures = new LinkedHashMap<>();
    private final List<Member> media = new ArrayList<>();

    /**
     * Begins with the skeleton's parts.
     *
     * @param skeleton numbered {@code rId1}, {@code rId2} … without a gap
     */
    Attachments(List<Relationship> skeleton) {
        this.skeleton = skeleton;
    }

    /** The relationship id of a link's target; the same target has one id. */
    String link(String target) {
        return links.computeIfAbsent(target, address -> {
                    Relationship link = relationship(Namespaces.HYPERLINK, XmlCharacters.legal(address));
                    link.setTargetMode("External");
                    return link;
                })
                .getId();
    }

    /** The relationship id of a picture; the same picture is stored once. */
    String picture(Picture.Image image) {
        return pictures.computeIfAbsent(image.name(), name -> {
                    String extension = image.type().equals("image/png") ? "png" : "jpeg";
                    String target = "media/image" + (media.size() + 1) + "." + extension;
                    media.add(Member.stored("word/" + target, image.bytes().copy()));
                    return relationship(Namespaces.IMAGE, target);
                })
                .getId();
    }

    /** word/_rels/document.xml.rels. */
    Relationships relationships() {
        Relationships all = new Relationships();
        all.getRelationship().addAll(skeleton);
        all.getRelationship().addAll(links.values());
        all.getRelationship().addAll(pictures.values());
        return all;
    }

    /** The files of the pictures. */
    List<Member> media() {
        return media;
    }

    private Relationship relationship(String type, String target) {
        Relationship relationship = new Relationship();
        relationship.setId("rId" + (skeleton.size() + links.size() + pictures.size() + 1));
        relationship.setType(type);
        relationship.setTarget(target);
        return relationship;
    }
}
