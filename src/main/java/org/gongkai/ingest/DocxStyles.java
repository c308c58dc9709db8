package org.gongkai.ingest;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Style;

/** What a paragraph's style and indents make of it. */
final class DocxStyles {
    private final Map<String, Style> styles = new HashMap<>();
    private final RelationshipsPart relationships;

    DocxStyles(MainDocumentPart main) {
        if (main.getStyleDefinitionsPart() != null
                && main.getStyleDefinitionsPart().getJaxbElement() != null) {
            main.getStyleDefinitionsPart()
                    .getJaxbElement()
                    .getStyle()
                    .forEach(style -> styles.put(style.getStyleId(), style));
        }
        this.relationships = main.getRelationshipsPart();
    }

    /**
     * Where a paragraph stands.
     *
     * @param quoted whether it is a quotation
     * @param item whether it belongs to a list
     * @param left where its lines begin, in hundredths of a character
     * @param right whether it stands at the right
     */
    record Place(boolean quoted, boolean item, int left, boolean right) {}

    /** A heading's level, 1 for the title; 0 for text. */
    int level(PPr properties) {
        if (properties == null) {
            return 0;
        }
        if (properties.getOutlineLvl() != null) {
            return heading(properties.getOutlineLvl().getVal());
        }
        String id = properties.getPStyle() == null ? "" : properties.getPStyle().getVal();
        for (int depth = 0; depth < 10 && !id.isEmpty(); depth++) {
            Style style = styles.get(id);
            String name = style == null || style.getName() == null
                    ? id
                    : style.getName().getVal();
            if (name.equalsIgnoreCase("title")) {
                return 1;
            }
            String bare = name.toLowerCase(Locale.ROOT).replace(" ", "");
            if (bare.matches("heading[1-9]")) {
                return Math.min(bare.charAt(7) - '0' + 1, 6);
            }
            if (style == null) {
                return 0;
            }
            if (style.getPPr() != null && style.getPPr().getOutlineLvl() != null) {
                return heading(style.getPPr().getOutlineLvl().getVal());
            }
            id = style.getBasedOn() == null ? "" : style.getBasedOn().getVal();
        }
        return 0;
    }

    private static int heading(BigInteger outline) {
        return outline == null || outline.intValue() > 8 ? 0 : Math.min(outline.intValue() + 2, 6);
    }

    /** Where a paragraph stands. */
    Place place(PPr properties) {
        if (properties == null) {
            return new Place(false, false, 0, false);
        }
        String style =
                properties.getPStyle() == null ? "" : properties.getPStyle().getVal();
        boolean quoted = style.equals("Quote");
        PPrBase.Ind indent = properties.getInd();
        int left = indent == null || indent.getLeftChars() == null
                ? 0
                : indent.getLeftChars().intValue();
        boolean item = style.equals("ListParagraph") || quoted && indent != null && indent.getHangingChars() != null;
        boolean right = style.equals("Signature")
                || style.equals("Date")
                || properties.getJc() != null
                        && properties.getJc().getVal() != null
                        && properties.getJc().getVal().value().equals("right");
        return new Place(quoted, item, left, right);
    }

    /** Where a link leads; empty for none that a report may have. */
    String target(String id) {
        Relationship relationship = relationships == null || id == null ? null : relationships.getRelationshipByID(id);
        String target = relationship == null ? "" : relationship.getTarget();
        return target != null && target.matches("(?i)(?:https?|mailto):.+") ? target : "";
    }
}
