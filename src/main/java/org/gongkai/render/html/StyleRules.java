package org.gongkai.render.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Style;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Style.TextStyle;

/**
 * The rules that follow from templates/style.yaml: faces, sizes, column widths and the printed page.
 *
 * <p>Sizes are relative to running text, so that a page grows with the reader's setting and still prints in the official sizes: print
 * sets the root to the size of running text on paper. Small table type is kept readable on screens by {@code --least} of page.css.
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
        faces();
        text("body", style.body());
        text("h1", style.title());
        for (int level = 2; level <= 6; level++) {
            text("h" + level, style.heading(level));
        }
        text(".note", style.note());
        css.append("em{font-family:").append(face("楷体")).append("}\n");
        table(".narrative", style.table("default"));
        tables().forEach((id, table) -> table("#" + identifier(id), table));
        page();
        return css.toString();
    }

    /** In the order of their ids, since the style's own map has none. */
    private Map<String, TableStyle> tables() {
        Map<String, TableStyle> tables = new TreeMap<>(style.tables());
        tables.remove("default");
        return tables;
    }

    /** Each face once, under a number, as its name may hold anything: the rules below mention faces often. */
    private void faces() {
        css.append(":root{");
        faces.forEach(name ->
                css.append(variable(name)).append(':').append(family(name)).append(';'));
        css.append("}\n");
    }

    private String face(String name) {
        return faces.contains(name) ? "var(" + variable(name) + ")" : "serif";
    }

    private String variable(String face) {
        return "--face-" + (faces.indexOf(face) + 1);
    }

    private void text(String selector, TextStyle text) {
        css.append(selector).append("{font:").append(text.bold() ? "bold " : "normal ");
        css.append(rem(text.size()))
                .append('/')
                .append("var(--leading) ")
                .append(face(text.face()))
                .append("}\n");
    }

    private void table(String selector, TableStyle table) {
        css.append(selector).append("{font-family:").append(face(table.face()));
        css.append(";font-size:max(").append(rem(table.size())).append(",var(--least))");
        List<Double> widths = table.widths();
        double total = widths.stream().mapToDouble(Double::doubleValue).sum();
        if (!widths.isEmpty()) {
            // As wide as on paper, or as four characters a column need; on a narrower screen it scrolls.
            double least = Math.min(StyleSheet.ems(total, table.size()), widths.size() * 4);
            css.append(";min-width:").append(number(least)).append("em");
        }
        css.append("}\n")
                .append(selector)
                .append(" th{font-family:")
                .append(face(table.headerFace()))
                .append("}\n");
        for (int column = 0; column < widths.size(); column++) {
            int first = widths.indexOf(widths.get(column));
            if (first == column) {
                css.append(columns(selector, widths, column));
                css.append("{width:")
                        .append(number(100 * widths.get(column) / total))
                        .append("%}\n");
            }
        }
    }

    /** Selects all columns as wide as this one. */
    private static String columns(String selector, List<Double> widths, int like) {
        if (widths.stream().allMatch(widths.get(like)::equals)) {
            return selector + " col";
        }
        return Stream.iterate(like, column -> column < widths.size(), column -> column + 1)
                .filter(column -> widths.get(column).equals(widths.get(like)))
                .map(column -> selector + " col:nth-child(" + (column + 1) + ")")
                .collect(Collectors.joining(","));
    }

    /** The paper, its type area, and the page number of GB/T 9704: outside, 7 mm below the type area. */
    private void page() {
        Style.Page page = style.page();
        String number = "{content:\"— \" counter(page) \" —\";vertical-align:top;padding:7mm 1em 0;font:"
                + number(style.footer().size()) + "pt " + family(style.footer().face()) + "}";
        css.append("@page{size:").append(number(page.width())).append("mm ").append(number(page.height()));
        css.append("mm;margin:").append(number(page.top())).append("mm ").append(number(page.right()));
        css.append("mm ")
                .append(number(page.bottom()))
                .append("mm ")
                .append(number(page.left()))
                .append("mm}\n");
        css.append("@page:right{@bottom-right").append(number).append("}\n");
        css.append("@page:left{@bottom-left").append(number).append("}\n");
        double line = StyleSheet.ems(
                        page.height() - page.top() - page.bottom(), style.body().size())
                / page.lines();
        css.append("@media print{:root{font-size:")
                .append(number(style.body().size()))
                .append("pt;--leading:");
        css.append(number(line)).append(";--least:0rem}}\n");
    }

    /** The face's names, official first, and the generic family for a machine that has none of them. */
    private String family(String name) {
        Style.Face face = style.faces().get(name);
        String generic = face.bundled().equals("hei") ? "sans-serif" : "serif";
        return Stream.concat(Stream.of(face.office()), face.alternatives().stream())
                        .map(StyleRules::quoted)
                        .collect(Collectors.joining(","))
                + "," + generic;
    }

    private String rem(double points) {
        return decimal(points / style.body().size(), 4) + "rem";
    }

    private static String number(double value) {
        return decimal(value, 3);
    }

    private static String decimal(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String quoted(String text) {
        return '"' + escaped(text, "\"\\<\n\r\f") + '"';
    }

    /** An id as a selector writes it. */
    private static String identifier(String id) {
        return escaped(id, " !\"#$%&'()*+,./:;<=>?@[\\]^`{|}~\n\r\f\t");
    }

    private static String escaped(String text, String special) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (special.indexOf(c) >= 0) {
                escaped.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
