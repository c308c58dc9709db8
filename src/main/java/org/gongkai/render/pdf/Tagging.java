package org.gongkai.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.ReportWriter;
import com.lowagie.text.pdf.Syntax;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.document.Inline;
import org.gongkai.render.layout.Layout;
import org.gongkai.render.layout.Mark;
import org.gongkai.render.layout.Tag;

/**
 * The structure tree of a file, and its ties to the pages.
 *
 * <p>Written by hand, since OpenPDF's own elements know neither links nor the ids of header cells; and straight into the file, since a
 * report has a thousand elements.
 */
final class Tagging {
    private static final PdfName ID_TREE = new PdfName("IDTree");

    private final Layout layout;
    private final ReportWriter writer;
    private final Map<Tag, Element> elements = new IdentityHashMap<>();
    /** By the element they are in: a template may use the same link twice. */
    private final Map<Element, Map<Inline.Link, Element>> links = new IdentityHashMap<>();
    /** All elements in the order in which they are written. */
    private final List<Element> order = new ArrayList<>();
    /** For every page, how many sequences of marked content it has. */
    private final int[] marks;

    /** What is known of an element so far. Elements are numbers of objects here, as in the file. */
    private static final class Element {
        final int number;
        final String type;
        final int parent;
        /** Null for a link. */
        final Tag tag;
        /** Elements below it that come from tags. */
        final int[] kids;

        private StringBuilder content;
        /** The object that is the first page it stands on; 0 if it stands on none. */
        private int page;

        Element(int number, String type, int parent, Tag tag) {
            this.number = number;
            this.type = type;
            this.parent = parent;
            this.tag = tag;
            this.kids = new int[tag == null ? 0 : tag.kids().size()];
        }

        /** The rest of what it holds, as the file will have it: its marks on pages, and links between them. */
        StringBuilder content() {
            if (content == null) {
                content = new StringBuilder();
            }
            return content;
        }

        void write(Syntax out) {
            out.raw("<</S/").raw(type).raw("/P ").reference(parent);
            if (tag != null) {
                TagAttributes.append(tag, out);
            }
            if (page > 0) {
                out.raw("/Pg ").reference(page);
            }
            if (kids.length > 0 || content != null) {
                out.raw("/K[");
                for (int kid : kids) {
                    out.reference(kid);
                }
                out.raw(content == null ? "" : content.toString()).raw("]");
            }
            out.raw(">>");
        }
    }

    private static void reference(StringBuilder text, int number) {
        text.append(number).append(" 0 R ");
    }

    Tagging(Layout layout, ReportWriter writer) {
        this.layout = layout;
        this.writer = writer;
        this.marks = new int[layout.pages().size()];
        create(layout.root(), writer.getStructureTreeRoot().getReference().getNumber());
    }

    private Element create(String type, int parent, Tag tag) {
        Element element = new Element(writer.number(), type, parent, tag);
        order.add(element);
        return element;
    }

    private Element create(Tag tag, int parent) {
        Element element = create(tag.type(), parent, tag);
        elements.put(tag, element);
        int place = 0;
        for (Tag kid : tag.kids()) {
            element.kids[place++] = create(kid, element.number).number;
        }
        return element;
    }

    /** Opens a sequence of marked content that belongs to a tag, or to a link within it if that is not null. */
    void begin(Syntax operators, Tag tag, Inline.Link link, int page) {
        Element element = element(tag, link);
        int number = marks[page]++;
        writer.mark(page, element.number);
        addContent(element, number, writer.getPageReference(page + 1).getNumber());
        operators.raw("/").raw(element.type).raw("<</MCID ").integer(number).raw(">>BDC\n");
    }

    private Element element(Tag tag, Inline.Link link) {
        Element element = elements.get(tag);
        return link == null
                ? element
                : links.computeIfAbsent(element, key -> new IdentityHashMap<>())
                        .computeIfAbsent(link, key -> linkIn(element));
    }

    private Element linkIn(Element parent) {
        Element element = create("Link", parent.number, null);
        reference(parent.content(), element.number);
        return element;
    }

    /** A number alone means the page of the element; on all other pages a reference is needed. */
    private static void addContent(Element element, int number, int page) {
        if (element.page == 0) {
            element.page = page;
        }
        if (element.page == page) {
            element.content().append(number).append(' ');
        } else {
            reference(element.content().append("<</Type/MCR/Pg "), page);
            element.content().append("/MCID ").append(number).append(">>");
        }
    }

    /** Makes a part of a link on a line something that can be clicked. */
    void annotate(Mark.Text text, int page) throws IOException {
        Inline.Link link = text.link();
        double baseline = layout.height() - text.y();
        Rectangle area = new Rectangle(
                (float) text.x(), (float) (baseline - 0.15 * text.size()), (float) (text.x() + text.width()), (float)
                        (baseline + 0.9 * text.size()));
        PdfAnnotation annotation =
                PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(link.target()));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(Inline.plain(link.content()), PdfObject.TEXT_UNICODE));
        Element element = element(text.tag(), link);
        int key = writer.getStructureTreeRoot().addExistingObject(writer.reference(element.number));
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        reference(
                element.content().append("<</Type/OBJR/Pg "),
                writer.getPageReference(page + 1).getNumber());
        reference(
                element.content().append("/Obj "),
                annotation.getIndirectReference().getNumber());
        element.content().append(">>");
        writer.addAnnotation(annotation);
    }

    /** Writes the tree; nothing may be drawn after that. */
    void finish() throws IOException {
        for (Element element : order) {
            writer.write(element.number, element::write);
        }
        PdfStructureTreeRoot root = writer.getStructureTreeRoot();
        root.put(PdfName.K, writer.reference(elements.get(layout.root()).number));
        Map<String, Integer> ids = ids();
        if (!ids.isEmpty()) {
            int tree = writer.number();
            writer.write(tree, out -> {
                out.raw("<</Names[");
                ids.forEach((id, number) -> out.raw("(").raw(id).raw(")").reference(number));
                out.raw("]>>");
            });
            root.put(ID_TREE, writer.reference(tree));
        }
    }

    /** The elements that others name. */
    private Map<String, Integer> ids() {
        Map<String, Integer> ids = new TreeMap<>();
        for (Element element : order) {
            if (element.tag != null && TagAttributes.hasId(element.tag)) {
                ids.put(element.tag.cell().id(), element.number);
            }
        }
        return ids;
    }
}
