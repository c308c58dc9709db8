package org.gongkai.ingest;

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

/** Finds the pictures that a DOCX holds; one that it only points to is missing. */
record DocxImages(MainDocumentPart main, Pictures pictures) {
    /** The picture of a drawing, if it is one. */
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
        String told = properties == null ? "" : properties.getDescr();
        Part part = main.getRelationshipsPart() == null
                ? null
                : main.getRelationshipsPart()
                        .getPart(pic.getBlipFill().getBlip().getEmbed());
        return Optional.of(
                part instanceof BinaryPart image ? pictures.add(image.getBytes(), told) : pictures.missing(told));
    }
}
