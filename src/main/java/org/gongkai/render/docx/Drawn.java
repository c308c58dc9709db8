package org.gongkai.render.docx;

import java.util.List;
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
import org.gongkai.render.PictureSize;

/**
 * A picture as DrawingML, standing in the line like a letter.
 *
 * @param relationship of the file with its bytes
 * @param number from 1, unique within the document
 * @param width in EMU
 * @param height in EMU
 */
record Drawn(String relationship, long number, String alternative, long width, long height) implements Shape {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** As large as in the other formats of pages. */
    static Drawn of(Picture picture, String relationship, long number, PageSetup page) {
        PictureSize size = PictureSize.of(
                picture.image(), page.textWidth() / 20.0, (page.textHeight() - 2 * page.linePitch()) / 20.0);
        return new Drawn(
                relationship,
                number,
                picture.alternative(),
                Units.pointEmu(size.width()),
                Units.pointEmu(size.height()));
    }

    @Override
    public String kind() {
        return "drawing";
    }

    @Override
    public List<String> values() {
        return List.of(
                relationship, Long.toString(number), name(), alternative, Long.toString(width), Long.toString(height));
    }

    @Override
    public String marshalled() {
        Inline inline = new Inline();
        inline.setDistT(0L);
        inline.setDistB(0L);
        inline.setDistL(0L);
        inline.setDistR(0L);
        inline.setExtent(size());
        inline.setDocPr(named());
        Graphic graphic = new Graphic();
        GraphicData data = new GraphicData();
        data.setUri(PICTURE);
        data.getAny().add(pic());
        graphic.setGraphicData(data);
        inline.setGraphic(graphic);
        Drawing drawing = new Drawing();
        drawing.getAnchorOrInline().add(inline);
        return Marshalling.fragment(drawing);
    }

    private Pic pic() {
        CTPictureNonVisual about = new CTPictureNonVisual();
        about.setCNvPr(named());
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
        place.setExt(size());
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

    private CTNonVisualDrawingProps named() {
        CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
        properties.setId(number);
        properties.setName(name());
        properties.setDescr(XmlCharacters.legal(alternative));
        return properties;
    }

    private String name() {
        return "图片 " + number;
    }

    private CTPositiveSize2D size() {
        CTPositiveSize2D size = new CTPositiveSize2D();
        size.setCx(width);
        size.setCy(height);
        return size;
    }
}
