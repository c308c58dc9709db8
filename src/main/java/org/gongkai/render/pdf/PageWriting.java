package org.gongkai.render.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.render.layout.FontFace;
import org.gongkai.render.layout.Layout;
import org.gongkai.render.layout.Mark;
import org.gongkai.render.layout.Tag;

/** Writes what stands on a page. PDF counts upwards from the lower edge, so every y is turned over here. */
final class PageWriting {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final double SAME = 1e-3;

    private final Layout layout;
    private final Tagging tagging;
    private final int page;
    private final PdfContentByte content;
    /** What the open marked-content sequence belongs to. */
    private Tag tag;

    private Inline.Link link;
    private boolean isOpen;

    PageWriting(Layout layout, PdfWriter writer, Tagging tagging, int page) {
        this.layout = layout;
        this.tagging = tagging;
        this.page = page;
        this.content = writer.getDirectContent();
    }

    void write(List<Mark> marks) throws IOException {
        content.setLineWidth((float) Mark.Rule.THICKNESS);
        for (Mark mark : marks) {
            Inline.Link markLink = mark instanceof Mark.Text text && text.tag() != null ? text.link() : null;
            switchTo(mark.tag(), markLink);
            if (mark instanceof Mark.Text text) {
                text(text);
                if (markLink != null) {
                    tagging.annotate(text, page);
                }
            } else if (mark instanceof Mark.Rule rule) {
                rule(rule);
            } else if (mark instanceof Mark.Image image) {
                image(image);
            } else if (mark instanceof Mark.Stamp stamp) {
                stamp(stamp);
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
            content.beginMarkedContentSequence(ARTIFACT);
        } else {
            tagging.begin(content, next, nextLink, page);
        }
    }

    private void close() {
        if (isOpen) {
            content.endMarkedContentSequence();
            isOpen = false;
        }
    }

    private double upwards(double y) {
        return layout.height() - y;
    }

    /** The spacing of the first character is that of the run; where others differ, the run is taken apart. */
    private void text(Mark.Text text) {
        int[] characters = text.text().codePoints().toArray();
        double[] extra = new double[characters.length];
        for (int i = 0; i < extra.length; i++) {
            extra[i] = text.advances()[i] - text.face().advance(characters[i]) * text.size();
        }
        double spacing = usual(extra);
        content.beginText();
        content.setFontAndSize(font(text.face()), (float) text.size());
        content.setCharacterSpacing((float) spacing);
        content.setTextMatrix((float) text.x(), (float) upwards(text.y()));
        PdfTextArray array = new PdfTextArray();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            run.appendCodePoint(characters[i]);
            double differs = extra[i] - spacing;
            if (Math.abs(differs) > SAME && i + 1 < characters.length) {
                array.add(run.toString());
                array.add((float) (-differs / text.size() * 1000));
                run.setLength(0);
            }
        }
        array.add(run.toString());
        content.showText(array);
        content.endText();
    }

    /** The most frequent value. */
    private static double usual(double[] extra) {
        double best = extra[0];
        int most = 0;
        for (int i = 0; i < extra.length && most <= extra.length / 2; i++) {
            int count = 0;
            for (double other : extra) {
                count += Math.abs(other - extra[i]) <= SAME ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = extra[i];
            }
        }
        return best;
    }

    private void rule(Mark.Rule rule) {
        content.moveTo((float) rule.x1(), (float) upwards(rule.y1()));
        content.lineTo((float) rule.x2(), (float) upwards(rule.y2()));
        content.stroke();
    }

    private void image(Mark.Image mark) throws IOException {
        Image image = Image.getInstance(mark.picture().image().bytes().copy());
        double bottom = upwards(mark.y() + mark.height());
        content.addImage(image, (float) mark.width(), 0, 0, (float) mark.height(), (float) mark.x(), (float) bottom);
    }

    private void stamp(Mark.Stamp stamp) {
        float cos = (float) Math.cos(stamp.angle());
        float sin = (float) Math.sin(stamp.angle());
        content.saveState();
        content.setGrayFill((float) Mark.Stamp.GREY);
        content.beginText();
        content.setFontAndSize(font(stamp.face()), (float) stamp.size());
        content.setTextMatrix(cos, sin, -sin, cos, (float) stamp.x(), (float) upwards(stamp.y()));
        content.showText(stamp.text());
        content.endText();
        content.restoreState();
    }

    private static BaseFont font(FontFace face) {
        return ((OpenPdfFace) face).font();
    }
}
