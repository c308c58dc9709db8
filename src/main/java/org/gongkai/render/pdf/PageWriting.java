package org.gongkai.render.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.ReportWriter;
import com.lowagie.text.pdf.Syntax;
import java.io.IOException;
import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.render.layout.Layout;
import org.gongkai.render.layout.Mark;
import org.gongkai.render.layout.Tag;

/** Writes what stands on a page. PDF counts upwards from the lower edge, so every y is turned over here. */
final class PageWriting {
    private final Layout layout;
    private final Tagging tagging;
    private final int page;
    private final PdfContentByte content;
    private final Syntax operators;
    private final TextWriting texts;
    /** What the open marked-content sequence belongs to. */
    private Tag tag;

    private Inline.Link link;
    private boolean isOpen;

    PageWriting(Layout layout, ReportWriter writer, Tagging tagging, int page) {
        this.layout = layout;
        this.tagging = tagging;
        this.page = page;
        this.content = writer.getDirectContent();
        this.operators = new Syntax(content.getInternalBuffer());
        this.texts = new TextWriting(content, operators, writer);
    }

    void write(List<Mark> marks) throws IOException {
        operators.number(Mark.Rule.THICKNESS).raw("w\n");
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Inline.Link markLink = mark instanceof Mark.Text text && text.tag() != null ? text.link() : null;
            switchTo(mark.tag(), markLink);
            if (mark instanceof Mark.Text text) {
                texts.text(text, upwards(text.y()));
                if (markLink != null) {
                    tagging.annotate(text, page);
                }
            } else if (mark instanceof Mark.Rule rule) {
                rule(rule, i + 1 < marks.size() && marks.get(i + 1) instanceof Mark.Rule);
            } else if (mark instanceof Mark.Image image) {
                image(image);
            } else if (mark instanceof Mark.Stamp stamp) {
                texts.stamp(stamp, upwards(stamp.y()));
            }
        }
        close();
    }

    private void switchTo(Tag next, Inline.Link nextLink) {
        if (isOpen && next == tag && nextLink == link) {
            return;
        }
        close();
        tag = next;
        link = nextLink;
        isOpen = true;
        if (next == null) {
            operators.raw("/Artifact BMC\n");
        } else {
            tagging.begin(operators, next, nextLink, page);
        }
    }

    private void close() {
        if (isOpen) {
            operators.raw("EMC\n");
            isOpen = false;
        }
    }

    private double upwards(double y) {
        return layout.height() - y;
    }

    /** Rules one after the other are drawn at once. */
    private void rule(Mark.Rule rule, boolean goesOn) {
        operators.number(rule.x1()).number(upwards(rule.y1())).raw("m ");
        operators.number(rule.x2()).number(upwards(rule.y2())).raw(goesOn ? "l\n" : "l S\n");
    }

    private void image(Mark.Image mark) throws IOException {
        Image image = Image.getInstance(mark.picture().image().bytes().copy());
        double bottom = upwards(mark.y() + mark.height());
        content.addImage(image, (float) mark.width(), 0, 0, (float) mark.height(), (float) mark.x(), (float) bottom);
    }
}
