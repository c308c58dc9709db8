package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One shape of every kind that a document can need; no two of its values are equal, and none is anywhere else in its XML. */
final class Shapes {
    private Shapes() {}

    static List<Shape> examples() {
        List<Shape> shapes = new ArrayList<>();
        for (boolean keepNext : List.of(false, true)) {
            Stream.of(
                            Indent.NONE,
                            Indent.left(71, 0, 0.5),
                            Indent.left(71, -72, 0.5),
                            Indent.right(73, 0.5),
                            Indent.of(71, 0, 73, 0.5),
                            Indent.of(71, -72, 73, 0.5),
                            Indent.twips(74, 75))
                    .forEach(indent -> shapes.add(new Shape.OfParagraph("Example", keepNext, indent)));
        }
        for (boolean chinese : List.of(false, true)) {
            for (boolean bold : List.of(false, true)) {
                for (String style : List.of("", "Example")) {
                    shapes.add(new Shape.OfRun(style, bold, chinese));
                }
            }
        }
        shapes.remove(Shape.OfRun.PLAIN);
        shapes.add(new Shape.OfTable(71, "", ""));
        shapes.add(new Shape.OfTable(71, "caption", "description"));
        shapes.add(new Shape.OfColumn(71));
        shapes.add(new Shape.OfRow(false));
        shapes.add(new Shape.OfRow(true));
        for (int span : List.of(1, 72)) {
            for (String merge : List.of("", "merge")) {
                shapes.add(new Shape.OfCell(71, span, merge));
            }
        }
        shapes.add(new Drawn("rId71", 72, "alternative", 73, 74));
        shapes.add(new Reference("rId71", "type", "target", false));
        shapes.add(new Reference("rId71", "type", "target", true));
        shapes.add(new CoreProperties(Reports.about("title", "description", List.of("keyword"))));
        shapes.add(new CoreProperties(Reports.about("title", "", List.of("keyword"))));
        return shapes;
    }

    /** fragments.txt, made by docx4j. */
    static Map<String, String> stencils() {
        Map<String, String> stencils = new LinkedHashMap<>();
        examples().forEach(shape -> stencils.put(shape.kind(), stencil(shape)));
        return stencils;
    }

    private static String stencil(Shape shape) {
        String xml = shape.marshalled();
        for (int i = 0; i < shape.values().size(); i++) {
            String value = shape.values().get(i);
            String hole = "{" + i + "}";
            String cut =
                    xml.replace("\"" + value + "\"", "\"" + hole + "\"").replace(">" + value + "<", ">" + hole + "<");
            if (cut.equals(xml)) {
                throw new AssertionError("docx4j does not write “" + value + "”: " + xml);
            }
            xml = cut;
        }
        return xml;
    }
}
