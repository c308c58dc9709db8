package org.gongkai.render.html;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.document.Style;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Style.TextStyle;

/**
 * The rules that follow from templates/style.yaml: faces, sizes, column widths and the printed page.
 *
 * <p>Sizes are relative to running text, so that a page grows with the reader's setting and still prints in the official sizes: print
 * sets the root to the size of running text on paper. Smaller type is kept readable on screens by {@code --least} of page.css.
 */
final class StyleRules {
    private final Style style;
    private final List<String> faces;
    private final StringBuilder css = new StringBuilder();

    StyleRules(Style style) {
        this.style = style;
        this.faces = style.faces().keySet().stream().sorted().toList();
    }

    String css() {
        // Each face once, under a number, as its name may hold anything.
        rule(":root", faces.stream().map(name -> variable(name) + ":" + family(name)));
        text("body", style.body());
        for (int level = 1; level <= 6; level++) {
            text("h" + level, style.heading(level));
        }
        text(".note", style.note());
        rule("em", Stream.of("font-family:" + face("楷体")));
        // In the order of their ids, since the style's own map has none.
        new TreeMap<>(style.tables())
                .forEach((id, table) -> table(id.equals("default") ? "table" : "#" + Css.identifier(id), table));
        page();
        return css.toString();
    }

    private void rule(String selector, Stream<String> declarations) {
        css.append(declarations.collect(Collectors.joining(";", selector + "{", "}\n")));
    }

    private void text(String selector, TextStyle text) {
        String weight = text.bold() ? "bold " : "normal ";
        rule(selector, Stream.of("font:" + weight + size(text.size()) + "/var(--leading) " + face(text.face())));
    }

    private void table(String selector, TableStyle table) {
        rule(selector, Stream.of("font-family:" + face(table.face()), "font-size:" + size(table.size())));
        rule(selector + " th", Stream.of("font-family:" + face(table.headerFace())));
        if (!table.widths().isEmpty()) {
            columns(selector, table);
        }
    }

    private void columns(String selector, TableStyle table) {
        List<Double> widths = table.widths();
        double total = widths.stream().mapToDouble(Double::doubleValue).sum();
        // As wide as on paper, or as four characters a column need; on a narrower screen it scrolls.
        double least = Math.min(StyleSheet.ems(total, table.size()), widths.size() * 4);
        rule(selector, Stream.of("table-layout:fixed", "min-width:" + Css.number(least) + "em"));
        for (double width : widths.stream().distinct().toList()) {
            rule(alike(selector, widths, width), Stream.of("width:" + Css.number(100 * width / total) + "%"));
        }
    }

    /** Selects all columns of one width. */
    private static String alike(String selector, List<Double> widths, double width) {
        if (widths.stream().allMatch(other -> other == width)) {
            return selector + " col";
        }
        return IntStream.range(0, widths.size())
                .filter(column -> widths.get(column) == width)
                .mapToObj(column -> selector + " col:nth-child(" + (column + 1) + ")")
                .collect(Collectors.joining(","));
    }

    /** The paper, its type area, and the page number of GB/T 9704: outside, 7 mm below the type area. */
    private void page() {
        Style.Page page = style.page();
        String margins = Stream.of(page.top(), page.right(), page.bottom(), page.left())
                .map(margin -> Css.number(margin) + "mm")
                .collect(Collectors.joining(" "));
        String size = Css.number(page.width()) + "mm " + Css.number(page.height()) + "mm";
        rule("@page", Stream.of("size:" + size, "margin:" + margins));
        // Named whole: browsers differ on whether a margin box sees the variables of the page.
        String number = "{content:\"— \" counter(page) \" —\";vertical-align:top;padding:7mm 1em 0;font:"
                + Css.number(style.footer().size()) + "pt "
                + family(style.footer().face()) + "}";
        rule("@page:right", Stream.of("@bottom-right" + number));
        rule("@page:left", Stream.of("@bottom-left" + number));
        double height = page.height() - page.top() - page.bottom();
        double leading = StyleSheet.ems(height, style.body().size()) / page.lines();
        String root = ":root{font-size:" + Css.number(style.body().size()) + "pt;--leading:" + Css.number(leading);
        rule("@media print", Stream.of(root + ";--least:0rem}"));
    }

    private String face(String name) {
        return faces.contains(name) ? "var(" + variable(name) + ")" : "serif";
    }

    private String variable(String face) {
        return "--face-" + (faces.indexOf(face) + 1);
    }

    /** The face's names, official first, and the generic family for a machine that has none of them. */
    private String family(String name) {
        Style.Face face = style.faces().get(name);
        String generic = face.bundled().equals("hei") ? "sans-serif" : "serif";
        Stream<String> names = Stream.concat(Stream.of(face.office()), face.alternatives().stream());
        return names.map(Css::string).collect(Collectors.joining(",")) + "," + generic;
    }

    private String size(double points) {
        String size = Css.number(points / style.body().size()) + "rem";
        return points < style.body().size() ? "max(" + size + ",var(--least))" : size;
    }
}
