package org.gongkai.render.docx;

import org.docx4j.dml.CTBlip;
import org.docx4j.dml.CTBlipFillProperties;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualPictureProperties;
import org.docx4j.dml.CTPoint2D;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.CTPresetGeometry2D;
import org.docx4j.dml.CTRelativeRect;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTStretchInfoProperties;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.picture.CTPictureNonVisual;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;
import org.gongkai.document.Picture;

/** A picture as DrawingML, standing in the line like a letter. */
final class PictureWriter {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final PageSetup page;

    PictureWriter(PageSetup page) {
        this.page = page;
    }

    /**
     * The drawing.
     *
     * @param relationship of the file with its bytes
     * @param number from 1, unique within the document
     */
    Drawing drawing(Picture picture, String relationship, long number) {
        Inline inline = new Inline();
        inline.setDistT(0L);
        inline.setDistB(0L);
        inline.setDistL(0L);
        inline.setDistR(0L);
        inline.setExtent(size(picture.image()));
        inline.setDocPr(named(picture, number));
        Graphic graphic = new Graphic();
        GraphicData data = new GraphicData();
        data.setUri(PICTURE);
        data.getAny().add(pic(picture, relationship, number));
        graphic.setGraphicData(data);
        inline.setGraphic(graphic);
        Drawing drawing = new Drawing();
        drawing.getAnchorOrInline().add(inline);
        return drawing;
    }

    private Pic pic(Picture picture, String relationship, long number) {
        CTPictureNonVisual about = new CTPictureNonVisual();
        about.setCNvPr(named(picture, number));
        about.setCNvPicPr(new CTNonVisualPictureProperties());
        CTBlip bytes = new CTBlip();
        bytes.setEmbed(relationship);
        CTStretchInfoProperties whole = new CTStretchInfoProperties();
        whole.setFillRect(new CTRelativeRect());
        CTBlipFillProperties fill = new CTBlipFillProperties();
        fill.setBlip(bytes);
        fill.setStretch(whole);
        CTTransform2D place = new CTTransform2D();
        place.setOff(new CTPoint2D());
        place.setExt(size(picture.image()));
        CTPresetGeometry2D rectangle = new CTPresetGeometry2D();
        rectangle.setPrst(STShapeType.RECT);
        CTShapeProperties shape = new CTShapeProperties();
        shape.setXfrm(place);
        shape.setPrstGeom(rectangle);
        Pic pic = new Pic();
        pic.setNvPicPr(about);
        pic.setBlipFill(fill);
        pic.setSpPr(shape);
        return pic;
    }

    private static CTNonVisualDrawingProps named(Picture picture, long number) {
        CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
        properties.setId(number);
        properties.setName("图片 " + number);
        properties.setDescr(XmlCharacters.legal(picture.alternative()));
        return properties;
    }

    /** Its own size at 96 pixels to the inch, or as much of it as fits into the type area. */
    private CTPositiveSize2D size(Picture.Image image) {
        long width = Units.pixelEmu(image.width());
        long height = Units.pixelEmu(image.height());
        double scale = Math.min(
                1,
                Math.min(
                        (double) Units.twipEmu(page.textWidth()) / width,
                        (double) Units.twipEmu(page.textHeight() - page.linePitch()) / height));
        CTPositiveSize2D size = new CTPositiveSize2D();
        size.setCx(Math.round(width * scale));
        size.setCy(Math.round(height * scale));
        return size;
    }
}
