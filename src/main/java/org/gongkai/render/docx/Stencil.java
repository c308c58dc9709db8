package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * XML with holes: {@code <w:tcW w:w="{0}" w:type="dxa"/>}.
 *
 * <p>Filling one takes a tiny part of the time that marshalling does, and none of the time that docx4j takes to start.
 */
final class Stencil {
    /** The XML before each hole, and after the last. */
    private final List<byte[]> pieces = new ArrayList<>();

    private final List<Hole> holes = new ArrayList<>();

    private record Hole(int value, boolean inAttribute) {}

    /** Cuts a stencil: {@code {0}} … {@code {9}} stand for the values. */
    Stencil(String xml) {
        int end = 0;
        for (int at = xml.indexOf('{'); at >= 0; at = xml.indexOf('{', end)) {
            pieces.add(Utf8.of(xml.substring(end, at)));
            holes.add(new Hole(xml.charAt(at + 1) - '0', xml.charAt(at - 1) == '"'));
            end = at + "{0}".length();
        }
        pieces.add(Utf8.of(xml.substring(end)));
    }

    /** Appends the XML with these values. Throws {@link IllegalCharacterException} if XML does not allow one. */
    void fill(List<String> values, Utf8 xml) {
        for (int i = 0; i < holes.size(); i++) {
            xml.append(pieces.get(i));
            Hole hole = holes.get(i);
            String value = values.get(hole.value());
            if (hole.inAttribute()) {
                XmlCharacters.escapeAttribute(value, xml);
            } else {
                XmlCharacters.escape(value, xml);
            }
        }
        xml.append(pieces.get(holes.size()));
    }
}
