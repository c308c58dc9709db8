package org.gongkai.ingest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.PPrBase.Ind;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.Style;

/** What a paragraph's style and indents make of it. */
final class DocxStyles {
    private static final int DEEPEST = 10;
    /** A character of 16 points in twips, the size of a report's text. */
    private static final double CHARACTER = 320;

    private final Map<String, Style> styles = new HashMap<>();

    DocxStyles(MainDocumentPart main) {
        if (main.getStyleDefinitionsPart() != null
                && main.getStyleDefinitionsPart().getJaxbElement() != null) {
            main.getStyleDefinitionsPart()
                    .getJaxbElement()
                    .getStyle()
                    .forEach(style -> styles.put(style.getStyleId(), style));
        }
    }

    /**
     * Where a paragraph stands.
     *
     * @param quotes in how many quotations
     * @param item whether it belongs to a list
     * @param left where its lines begin within the quotations, in hundredths of a character
     * @param hanging how much further left its first line begins
     * @param right whether it stands at the right
     */
    record Place(int quotes, boolean item, int left, int hanging, boolean right) {}

    /** A paragraph's style and those it is based on, nearest first. */
    private List<Style> chain(PPr properties) {
        List<Style> chain = new ArrayList<>();
        String id = id(properties);
        for (int depth = 0; depth < DEEPEST && styles.containsKey(id); depth++) {
            Style style = styles.get(id);
            chain.add(style);
            id = style.getBasedOn() == null ? "" : style.getBasedOn().getVal();
        }
        return chain;
    }

    /** The id of a paragraph's style; empty for none. */
    static String id(PPr properties) {
        return properties == null || properties.getPStyle() == null
                ? ""
                : properties.getPStyle().getVal();
    }

    /** A heading's level, 1 for the title; 0 for text. */
    int level(PPr properties) {
        if (properties == null) {
            return 0;
        }
        if (properties.getOutlineLvl() != null) {
            return level(properties.getOutlineLvl().getVal());
        }
        for (Style style : chain(properties)) {
            OptionalInt level = level(style);
            if (level.isPresent()) {
                return level.getAsInt();
            }
        }
        return 0;
    }

    private static OptionalInt level(Style style) {
        String name = style.getName() == null
                ? ""
                : style.getName().getVal().toLowerCase(Locale.ROOT).replace(" ", "");
        if (name.equals("title")) {
            return OptionalInt.of(1);
        }
        if (name.matches("heading[1-9]")) {
            return OptionalInt.of(Math.min(name.charAt(7) - '0' + 1, 6));
        }
        return style.getPPr() == null || style.getPPr().getOutlineLvl() == null
                ? OptionalInt.empty()
                : OptionalInt.of(level(style.getPPr().getOutlineLvl().getVal()));
    }

    private static int level(BigInteger outline) {
        return outline == null || outline.intValue() > 8 ? 0 : Math.min(outline.intValue() + 2, 6);
    }

    /** The list by whose counter a paragraph is numbered: its own, or its style's. */
    Optional<NumPr> numbering(PPr properties) {
        if (properties != null && properties.getNumPr() != null) {
            return Optional.of(properties.getNumPr());
        }
        return chain(properties).stream()
                .map(Style::getPPr)
                .filter(of -> of != null && of.getNumPr() != null)
                .map(PPrBase::getNumPr)
                .findFirst();
    }

    /** The size of a style's characters in points. */
    double size(PPr properties, double otherwise) {
        return chain(properties).stream()
                .filter(style -> style.getRPr() != null && style.getRPr().getSz() != null)
                .mapToDouble(style -> style.getRPr().getSz().getVal().doubleValue() / 2)
                .findFirst()
                .orElse(otherwise);
    }

    /** Where a paragraph stands. */
    Place place(PPr properties) {
        if (properties == null) {
            return new Place(0, false, 0, 0, false);
        }
        String style = id(properties);
        Ind indent = properties.getInd() == null ? new Ind() : properties.getInd();
        boolean item = style.equals("ListParagraph");
        int quotes = item || style.equals("Quote") ? hundredths(indent.getRightChars(), null) / 100 : 0;
        if (style.equals("Quote")) {
            return new Place(Math.max(quotes, 1), false, 0, 0, false);
        }
        boolean right = style.equals("Signature")
                || style.equals("Date")
                || properties.getJc() != null
                        && properties.getJc().getVal() != null
                        && properties.getJc().getVal().value().equals("right");
        int left = item ? hundredths(indent.getLeftChars(), indent.getLeft()) - 200 * quotes : 0;
        return new Place(quotes, item, left, hundredths(indent.getHangingChars(), indent.getHanging()), right);
    }

    private static int hundredths(BigInteger characters, BigInteger twips) {
        if (characters != null) {
            return characters.intValue();
        }
        return twips == null ? 0 : (int) Math.round(twips.intValue() * 100 / CHARACTER);
    }
}
