package org.gongkai.ingest;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.docx4j.XmlUtils;
import org.docx4j.mce.AlternateContent;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTSmartTagRun;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Text;
import org.gongkai.document.Block;
import org.gongkai.ingest.Texts.Look;

/**
 * The characters of a paragraph: what was inserted or moved here is taken, what was deleted or moved away is left out.
 *
 * @param relationships where its links lead; null for a document without any
 * @param boxed reads the blocks of a text box
 */
record DocxRuns(DocxImages images, RelationshipsPart relationships, Function<ContentAccessor, List<Block>> boxed) {
    /** Everything in a container, content controls opened. */
    static void each(List<Object> content, Consumer<Object> visit) {
        for (Object item : content) {
            Object plain = XmlUtils.unwrap(item);
            if (plain instanceof SdtElement control) {
                if (control.getSdtContent() != null) {
                    each(control.getSdtContent().getContent(), visit);
                }
            } else if (plain instanceof RunTrackChange) {
                visit.accept(item);
            } else {
                visit.accept(plain);
            }
        }
    }

    /**
     * Adds a paragraph's characters to a line.
     *
     * @param aside pictures and text boxes that hang on it
     */
    void read(ContentAccessor paragraph, boolean heading, Texts line, List<Block> aside) {
        runs(paragraph.getContent(), heading, "", line, aside);
    }

    private void runs(List<Object> content, boolean heading, String target, Texts line, List<Block> aside) {
        each(content, item -> {
            if (item instanceof R run) {
                run(run, heading, target, line, aside);
            } else if (item instanceof P.Hyperlink link) {
                runs(link.getContent(), heading, target(link.getId()), line, aside);
            } else if (item instanceof RunIns inserted) {
                runs(inserted.getCustomXmlOrSmartTagOrSdt(), heading, target, line, aside);
            } else if (item instanceof CTSmartTagRun tag) {
                runs(tag.getContent(), heading, target, line, aside);
            } else if (item instanceof JAXBElement<?> moved
                    && moved.getName().getLocalPart().equals("moveTo")) {
                runs(((RunTrackChange) moved.getValue()).getAccOrBarOrBox(), heading, target, line, aside);
            }
        });
    }

    private void run(R run, boolean heading, String target, Texts line, List<Block> aside) {
        Look look = heading ? Look.PLAIN : look(run.getRPr());
        for (Object wrapped : run.getContent()) {
            Object item = XmlUtils.unwrap(wrapped);
            boolean deleted = wrapped instanceof JAXBElement<?> element
                    && element.getName().getLocalPart().equals("delText");
            if (item instanceof Text text && !deleted && text.getValue() != null) {
                line.add(text.getValue(), look, target);
            } else if (item instanceof R.Tab) {
                line.add(" ", look, target);
            } else if (item instanceof Br lineBreak && isInText(lineBreak)) {
                line.add("\n", look, target);
            } else if (item instanceof R.NoBreakHyphen) {
                line.add("-", look, target);
            } else if (item instanceof Drawing drawing) {
                images.of(drawing).ifPresent(aside::add);
                boxes(drawing, aside);
            } else if (item instanceof Pict || item instanceof AlternateContent) {
                boxes(item, aside);
            }
        }
    }

    /** A page or column break is none of the text's. */
    private static boolean isInText(Br lineBreak) {
        return lineBreak.getType() == null || lineBreak.getType() == STBrType.TEXT_WRAPPING;
    }

    private void boxes(Object drawing, List<Block> aside) {
        DocxBoxes.of(drawing).forEach(box -> aside.addAll(boxed.apply(box)));
    }

    private static Look look(RPr properties) {
        if (properties == null) {
            return Look.PLAIN;
        }
        String style =
                properties.getRStyle() == null ? "" : properties.getRStyle().getVal();
        if (style.equals("Emphasis")) {
            return Look.EMPHASIS;
        }
        BooleanDefaultTrue bold = properties.getB();
        return style.equals("Strong") || bold != null && bold.isVal() ? Look.STRONG : Look.PLAIN;
    }

    /** Where a link leads; empty for none that a report may have. */
    private String target(String id) {
        Relationship relationship = relationships == null || id == null ? null : relationships.getRelationshipByID(id);
        return Links.allowed(relationship == null ? null : relationship.getTarget());
    }
}
