package org.gongkai.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Drawing;
import org.gongkai.document.Picture;

/** The pictures of a DOCX. */
final class DocxImages {
    private final MainDocumentPart main;
    private final Map<String, byte[]> bytes = new LinkedHashMap<>();

    DocxImages(MainDocumentPart main) {
        this.main = main;
    }

    /** The picture of a drawing, if it has one in the file. */
    Optional<Picture> of(Drawing drawing) {
        for (Object item : drawing.getAnchorOrInline()) {
            Object placed = XmlUtils.unwrap(item);
            if (placed instanceof Inline inline) {
                return picture(inline.getGraphic(), inline.getDocPr());
            }
            if (placed instanceof Anchor anchor) {
                return picture(anchor.getGraphic(), anchor.getDocPr());
            }
        }
        return Optional.empty();
    }

    private Optional<Picture> picture(Graphic graphic, CTNonVisualDrawingProps properties) {
        Pic pic = graphic == null || graphic.getGraphicData() == null
                ? null
                : graphic.getGraphicData().getPic();
        if (pic == null || pic.getBlipFill() == null || pic.getBlipFill().getBlip() == null) {
            return Optional.empty();
        }
        Part part =
                main.getRelationshipsPart().getPart(pic.getBlipFill().getBlip().getEmbed());
        if (!(part instanceof BinaryPart image)) {
            return Optional.empty();
        }
        String path = part.getPartName().getName();
        String name = path.substring(path.lastIndexOf('/') + 1);
        bytes.put(name, image.getBytes());
        String told = properties == null || properties.getDescr() == null
                ? ""
                : properties.getDescr().strip();
        return Optional.of(Pictures.named(name, told.isEmpty() ? "图片" : told));
    }

    /** The bytes met so far, by name. */
    Map<String, byte[]> bytes() {
        return bytes;
    }
}
