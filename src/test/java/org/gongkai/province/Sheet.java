package org.gongkai.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Comparison.Axis;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Kind;
import org.gongkai.form.StatutoryTable;

/** The figures of one report: whole numbers of the cells that are filled in, by coordinate. Mutable until it is written. */
public final class Sheet {
    static final Sheet NONE = new Sheet();

    private final Map<String, Figure> figures;
    private final Map<String, Figure> places;
    private final Map<String, Integer> cells;

    private Sheet() {
        this.figures = Map.of();
        this.places = Map.of();
        this.cells = Map.of();
    }

    Sheet(Form form, Map<String, Integer> cells) {
        this.figures = form.figures();
        this.places = figures.values().stream()
                .collect(Collectors.toMap(
                        figure -> place(
                                figure.table(),
                                figure.row().id(),
                                figure.column().id()),
                        figure -> figure));
        this.cells = cells;
    }

    private static String place(StatutoryTable table, String row, String column) {
        return table.id() + " " + row + " " + column;
    }

    Map<String, Figure> figures() {
        return figures;
    }

    /** A table's cells that are filled in. */
    Stream<Figure> inputs(StatutoryTable table) {
        return figures.values().stream().filter(figure -> figure.table().equals(table) && !figure.isSum());
    }

    boolean has(String id) {
        return figures.containsKey(id);
    }

    void put(Figure figure, int number) {
        cells.put(figure.id(), number);
    }

    void add(Figure figure, int number) {
        cells.merge(figure.id(), number, Integer::sum);
    }

    /** The cell of another row of the same column, or of another column of the same row. */
    Figure sibling(Figure figure, Axis axis, String header) {
        return axis == Axis.ROWS
                ? places.get(place(figure.table(), header, figure.column().id()))
                : places.get(place(figure.table(), figure.row().id(), header));
    }

    /** The cell itself, or the first of those that a sum adds up. */
    Figure firstInput(Figure figure) {
        return figure.isSum() ? firstInput(addends(figure).get(0)) : figure;
    }

    /** The number of a cell, sums included; 0 where this form has no such cell. */
    public int value(Figure figure) {
        return figure.isSum()
                ? addends(figure).stream().mapToInt(this::value).sum()
                : cells.getOrDefault(figure.id(), 0);
    }

    /** The number of the cell with a coordinate. */
    public int value(String id) {
        return value(figures.get(id));
    }

    /** What a text calls the cell with a coordinate. */
    String path(String id) {
        return figures.get(id).path();
    }

    private List<Figure> addends(Figure sum) {
        boolean across = sum.column().isSum();
        List<Header> headers = across
                ? sum.section().addends(sum.column(), sum.section().columns())
                : sum.section().addends(sum.row(), sum.section().rows());
        return headers.stream()
                .map(header -> sibling(sum, across ? Axis.COLUMNS : Axis.ROWS, header.id()))
                .toList();
    }

    /** What is not 0, as a data file has it, by path. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        figures.forEach((id, figure) -> {
            int number = cells.getOrDefault(id, 0);
            if (number != 0) {
                written.put(figure.path(), written(figure.kind(), number));
            }
        });
        return written;
    }

    private static String written(Kind kind, int number) {
        return switch (kind) {
            case COUNT -> Integer.toString(number);
            case SIGNED -> number > 0 ? "+" + number : Integer.toString(number);
            case DECIMAL -> number + ".35";
            case AMOUNT -> number + ".5 万元";
        };
    }
}
