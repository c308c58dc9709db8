package org.gongkai.render.docx;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The XML of shapes, marshalled by docx4j when first needed and then only copied: a report has hundreds of them, but only some dozens that differ. */
final class Fragments {
    /** Captions and odd tables come from data; a server that renders for years must not remember them all. */
    private static final int MOST = 5_000;

    private final Map<Shape, String> known = new ConcurrentHashMap<>();

    /** The XML of a shape, without namespace declarations. */
    String of(Shape shape) {
        String xml = known.get(shape);
        if (xml == null) {
            xml = Marshalling.fragment(shape.properties());
            if (known.size() < MOST) {
                known.put(shape, xml);
            }
        }
        return xml;
    }
}
