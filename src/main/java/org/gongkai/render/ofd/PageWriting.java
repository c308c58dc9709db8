package org.gongkai.render.ofd;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.render.layout.Layout;
import org.gongkai.render.layout.Mark;

/**
 * Says what stands on a page, in layers: 草稿 in the background, what the document says in the body, page furniture (the page number,
 * repeated header cells) in the foreground. So the text of the bodies is the text of the report.
 */
final class PageWriting {
    private final Layout layout;
    private final Resources resources;
    private final Ids ids;
    private final Xml xml = new Xml("Page");

    PageWriting(Layout layout, Resources resources, Ids ids) {
        this.layout = layout;
        this.resources = resources;
        this.ids = ids;
    }

    byte[] bytes(Layout.Page page) {
        List<Mark> marks = page.marks();
        xml.start("Content");
        layer("Background", marks.stream().filter(Mark.Stamp.class::isInstance));
        layer("Body", marks.stream().filter(mark -> mark instanceof Mark.Rule || mark.tag() != null));
        layer("Foreground", marks.stream().filter(mark -> mark instanceof Mark.Text && mark.tag() == null));
        return xml.bytes();
    }

    private void layer(String type, Stream<Mark> some) {
        List<Mark> marks = some.toList();
        if (marks.isEmpty()) {
            return;
        }
        xml.start("Layer", "ID", ids.next(), "Type", type);
        rules(marks);
        TextWriting texts = new TextWriting(xml, resources, ids);
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                texts.text(text);
            } else if (mark instanceof Mark.Image image) {
                image(image);
            } else if (mark instanceof Mark.Stamp stamp) {
                texts.stamp(stamp, wholePage());
            }
        }
        xml.end();
    }

    private String wholePage() {
        return Millimetres.of(0, 0, layout.width(), layout.height());
    }

    /** All lines of a page are one path, moved to and drawn one after the other. */
    private void rules(List<Mark> marks) {
        StringBuilder path = new StringBuilder();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Rule rule) {
                path.append(path.isEmpty() ? "M " : " M ").append(Millimetres.of(rule.x1(), rule.y1()));
                path.append(" L ").append(Millimetres.of(rule.x2(), rule.y2()));
            }
        }
        if (!path.isEmpty()) {
            String width = Millimetres.of(Mark.Rule.THICKNESS);
            xml.start("PathObject", "ID", ids.next(), "Boundary", wholePage(), "LineWidth", width);
            xml.element("AbbreviatedData", path).end();
        }
    }

    /** A picture is a unit square that its matrix stretches. */
    private void image(Mark.Image image) {
        xml.start("ImageObject", "ID", ids.next(), "Name", image.picture().alternative());
        xml.attribute("Boundary", Millimetres.of(image.x(), image.y(), image.width(), image.height()));
        xml.attribute("CTM", Millimetres.of(image.width(), 0, 0, image.height(), 0, 0));
        xml.attribute(
                "ResourceID", Integer.toString(resources.image(image.picture()).id()));
        xml.end();
    }
}
