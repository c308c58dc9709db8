package org.gongkai.render.docx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.relationships.Relationships;

/** The headers and footers of a reference document as parts of a report, with their pictures; nothing else may hang on them. */
final class ReferenceFrame {
    /** The kinds of pictures that Word shows, by the endings of their files. */
    private static final Map<String, String> PICTURES = Map.of(
            "png", "image/png",
            "jpeg", "image/jpeg",
            "jpg", "image/jpeg",
            "gif", "image/gif",
            "bmp", "image/bmp",
            "tiff", "image/tiff",
            "tif", "image/tiff",
            "emf", "image/x-emf",
            "wmf", "image/x-wmf",
            "svg", "image/svg+xml");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto):.*");

    private final ReferenceDocument reference;
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    ReferenceFrame(ReferenceDocument reference) {
        this.reference = reference;
    }

    /** What a picture file with an ending is. */
    static String type(String extension) {
        return PICTURES.get(extension);
    }

    /** The pictures of all headers and footers so far, by name within word/. */
    Map<String, byte[]> pictures() {
        return pictures;
    }

    /** What a header or footer points to, with the names that its pictures have in a report; empty if nothing. */
    Relationships relationships(Part source) {
        Relationships kept = new Relationships();
        if (source.getRelationshipsPart(false) != null) {
            source.getRelationshipsPart().getRelationships().getRelationship().stream()
                    .map(relationship -> kept(source, relationship))
                    .forEach(kept.getRelationship()::add);
        }
        return kept;
    }

    private Relationship kept(Part source, Relationship relationship) {
        String type = relationship.getType();
        boolean external = "External".equals(relationship.getTargetMode());
        Relationship kept = new Relationship();
        kept.setId(relationship.getId());
        kept.setType(type);
        if (external) {
            if (!type.equals(Namespaces.HYPERLINK)
                    || !ADDRESS.matcher(relationship.getTarget()).matches()) {
                throw new ReferenceFault("页眉或页脚引用了文件之外的“" + relationship.getTarget() + "”。图片请插入到文件里，不用链接。");
            }
            kept.setTarget(relationship.getTarget());
            kept.setTargetMode("External");
        } else {
            kept.setTarget(picture(source, relationship));
        }
        return kept;
    }

    private String picture(Part source, Relationship relationship) {
        String target = relationship.getTarget();
        String extension = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!relationship.getType().equals(Namespaces.IMAGE) || !PICTURES.containsKey(extension)) {
            throw new ReferenceFault("页眉或页脚里有文字和图片以外的东西（" + target + "）。请删去对象、图表和控件。");
        }
        String name = "media/reference" + (pictures.size() + 1) + "." + extension;
        pictures.put(name, reference.picture(source, relationship));
        return name;
    }
}
