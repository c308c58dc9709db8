package org.gongkai.render.docx;

import java.util.List;
import org.docx4j.relationships.Relationship;

/**
 * A relationship from word/document.xml to something else.
 *
 * @param type a URI
 * @param target a file, or an address if {@code external}
 */
record Reference(String id, String type, String target, boolean external) implements Shape {
    @Override
    public String kind() {
        return external ? "Relationship external" : "Relationship";
    }

    @Override
    public List<String> values() {
        return List.of(id, type, target);
    }

    @Override
    public String marshalled() {
        Relationship relationship = new Relationship();
        relationship.setId(id);
        relationship.setType(type);
        relationship.setTarget(XmlCharacters.legal(target));
        if (external) {
            relationship.setTargetMode("External");
        }
        return Marshalling.relationship(relationship);
    }
}
