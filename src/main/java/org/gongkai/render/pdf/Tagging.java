package org.gongkai.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ParentTree;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * <p>Written by hand, since OpenPDF's own elements know neither links nor the ids of header cells; and as text, since a report has a
 * thousand elements.
 */
final class Tagging {
    private static final int TYPICAL_LENGTH = 120;
    private static final PdfName ID_TREE = new PdfName("IDTree");

    private final Layout layout;
    private final PdfWriter writer;
    private final Map<Tag, Element> elements = new IdentityHashMap<>();
    /** By the element they are in: a template may use the same link twice. */
    private final Map<Element, Map<Inline.Link, Element>> links = new IdentityHashMap<>();
    /** All elements in the order in which they are written. */
    private final List<Element> order = new ArrayList<>();
    /** For every page, how many sequences of marked content it has. */
    private final int[] marks;

    /** What is known of an element so far; {@code entries} and {@code kids} are written as the file will have them. */
    private static final class Element {
        final PdfIndirectReference reference;
        final String type;
        final StringBuilder entries = new StringBuilder(TYPICAL_LENGTH);
        final StringBuilder kids = new StringBuilder();
        int page = -1;

        Element(PdfIndirectReference reference, String type, PdfIndirectReference parent) {
            this.reference = reference;
            this.type = type;
            append(entries.append("<</S/").append(type).append("/P "), parent);
        }

        PdfLiteral dictionary() {
            if (!kids.isEmpty()) {
                entries.append("/K[").append(kids).append(']');
            }
            return dictionaryOf(entries.append(">>"));
        }
    }

    private static void append(StringBuilder text, PdfIndirectReference reference) {
        text.append(reference.getNumber()).append(" 0 R ");
    }

    private static PdfLiteral dictionaryOf(StringBuilder text) {
        return new PdfLiteral(PdfObject.DICTIONARY, text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    Tagging(Layout layout, PdfWriter writer) {
        this.layout = layout;
        this.writer = writer;
        this.marks = new int[layout.pages().size()];
        create(layout.root(), writer.getStructureTreeRoot().getReference());
    }

    private Element create(String type, PdfIndirectReference parent) {
        Element element = new Element(writer.getPdfIndirectReference(), type, parent);
        order.add(element);
        return element;
    }

    private Element create(Tag tag, PdfIndirectReference parent) {
        Element element = create(tag.type(), parent);
        elements.put(tag, element);
        TagAttributes.append(tag, element.entries);
        tag.kids().forEach(kid -> append(element.kids, create(kid, element.reference).reference));
        return element;
    }

    /** Opens a sequence of marked content that belongs to a tag, or to a link within it if that is not null. */
    void begin(Operators operators, Tag tag, Inline.Link link, int page) {
        Element element = element(tag, link);
        int number = marks[page]++;
        ParentTree.addMark(writer.getStructureTreeRoot(), page, element.reference);
        addContent(element, number, page);
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
        Element element = create("Link", parent.reference);
        append(parent.kids, element.reference);
        return element;
    }

    /** A number alone means the page of the element; on all other pages a reference is needed. */
    private void addContent(Element element, int number, int page) {
        if (element.page < 0) {
            element.page = page;
            append(element.entries.append("/Pg "), writer.getPageReference(page + 1));
        }
        if (element.page == page) {
            element.kids.append(number).append(' ');
        } else {
            append(element.kids.append("<</Type/MCR/Pg "), writer.getPageReference(page + 1));
            element.kids.append("/MCID ").append(number).append(">>");
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
        int key = writer.getStructureTreeRoot().addExistingObject(element.reference);
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        append(element.kids.append("<</Type/OBJR/Pg "), writer.getPageReference(page + 1));
        append(element.kids.append("/Obj "), annotation.getIndirectReference());
        element.kids.append(">>");
        writer.addAnnotation(annotation);
    }

    /** Writes the tree; nothing may be drawn after that. */
    void finish() throws IOException {
        for (Element element : order) {
            writer.addToBody(element.dictionary(), element.reference);
        }
        PdfStructureTreeRoot root = writer.getStructureTreeRoot();
        root.put(PdfName.K, elements.get(layout.root()).reference);
        putIds(root);
    }

    private void putIds(PdfDictionary root) throws IOException {
        Map<String, PdfIndirectReference> ids = new TreeMap<>();
        elements.forEach((tag, element) -> {
            if (TagAttributes.hasId(tag)) {
                ids.put(tag.cell().id(), element.reference);
            }
        });
        if (ids.isEmpty()) {
            return;
        }
        StringBuilder tree = new StringBuilder("<</Names[");
        ids.forEach((id, reference) -> append(tree.append('(').append(id).append(')'), reference));
        root.put(ID_TREE, writer.addToBody(dictionaryOf(tree.append("]>>"))).getIndirectReference());
    }
}
