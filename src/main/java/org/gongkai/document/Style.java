package org.gongkai.document;

import java.util.List;
import java.util.Map;

/**
 * The looks of a report: fonts, sizes and margins, from templates/style.yaml.
 *
 * @param heading headings of level 2, 3, 4 …; the last serves all deeper ones
 * @param tables by table id; {@code default} serves all others
 * @param faces by the name that the text styles use
 */
public record Style(
        Page page,
        TextStyle title,
        List<TextStyle> heading,
        TextStyle body,
        TextStyle note,
        TextStyle footer,
        Map<String, TableStyle> tables,
        Map<String, Face> faces) {

    /**
     * The page: millimetres, and how many lines and characters fill the type area.
     *
     * @param lines lines of running text on a page
     * @param characters full-width characters on a line
     */
    public record Page(
            double width,
            double height,
            double top,
            double bottom,
            double left,
            double right,
            int lines,
            int characters) {}

    /**
     * How a kind of text is set.
     *
     * @param face a key of {@link Style#faces}
     * @param size in points
     */
    public record TextStyle(String face, double size, boolean bold) {}

    /**
     * How a table is set.
     *
     * @param widths of the columns in millimetres; empty for equal columns over the whole width
     * @param face a key of {@link Style#faces}
     * @param headerFace a key of {@link Style#faces}
     * @param size in points
     */
    public record TableStyle(List<Double> widths, String face, String headerFace, double size) {
        public TableStyle {
            widths = widths == null ? List.of() : List.copyOf(widths);
        }
    }

    /**
     * A face by the names it has in each format.
     *
     * @param office the official font's name, as Word and WPS know it
     * @param alternatives names that stand in for it where it is missing, best first (DOCX and HTML)
     * @param bundled the bundled file that stands in for it in PDF: {@code serif}, {@code title}, {@code hei} or {@code kai}
     * @param boldBundled the bundled file of its bold
     */
    public record Face(String office, List<String> alternatives, String bundled, String boldBundled) {
        public Face {
            alternatives = List.copyOf(alternatives);
        }
    }

    public Style {
        heading = List.copyOf(heading);
        tables = Map.copyOf(tables);
        faces = Map.copyOf(faces);
    }

    /** The looks of a heading, 2 for the six parts. */
    public TextStyle heading(int level) {
        return level == 1 ? title : heading.get(Math.min(level - 2, heading.size() - 1));
    }

    /** The looks of a table. */
    public TableStyle table(String id) {
        return tables.getOrDefault(id, tables.get("default"));
    }
}
