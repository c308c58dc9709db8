package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingShape.CTTextboxInfo;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.finders.ClassFinder;
import org.docx4j.mce.AlternateContent;
import org.docx4j.vml.CTTextbox;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Drawing;

/** The text boxes of a drawing. */
final class DocxBoxes {
    private DocxBoxes() {}

    /**
     * What its text boxes hold, each once: as written for old programs, which nearly everybody does beside the new way, else as for new
     * ones.
     *
     * @param drawing a {@link Drawing}, a {@link org.docx4j.wml.Pict} or the choice between both
     */
    static List<ContentAccessor> of(Object drawing) {
        if (!(drawing instanceof AlternateContent either)) {
            return in(List.of(drawing));
        }
        List<ContentAccessor> old = either.getFallback() == null
                ? List.of()
                : in(either.getFallback().getAny());
        return old.isEmpty()
                ? either.getChoice().stream()
                        .findFirst()
                        .map(choice -> in(choice.getAny()))
                        .orElse(List.of())
                : old;
    }

    private static List<ContentAccessor> in(List<Object> shapes) {
        List<ContentAccessor> boxes = new ArrayList<>();
        for (Object wrapped : shapes) {
            Object shape = XmlUtils.unwrap(wrapped);
            if (shape instanceof Drawing drawing) {
                drawing.getAnchorOrInline().forEach(placed -> modern(XmlUtils.unwrap(placed), boxes));
            } else {
                ClassFinder finder = new ClassFinder(CTTextbox.class);
                new TraversalUtil(shape, finder);
                finder.results.forEach(box -> add(((CTTextbox) box).getTxbxContent(), boxes));
            }
        }
        return boxes;
    }

    private static void modern(Object placed, List<ContentAccessor> boxes) {
        Graphic graphic = placed instanceof Inline inline
                ? inline.getGraphic()
                : placed instanceof Anchor anchor ? anchor.getGraphic() : null;
        if (graphic != null
                && graphic.getGraphicData() != null
                && graphic.getGraphicData().getWordprocessingShape() != null) {
            CTTextboxInfo box =
                    graphic.getGraphicData().getWordprocessingShape().getTxbx();
            add(box == null ? null : box.getTxbxContent(), boxes);
        }
    }

    private static void add(ContentAccessor content, List<ContentAccessor> boxes) {
        if (content != null) {
            boxes.add(content);
        }
    }
}
