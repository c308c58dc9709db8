package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.document.Table;
import org.gongkai.ingest.PageMarks.Glyph;
import org.gongkai.ingest.PageMarks.Rule;

/** The cells that a page's lines enclose, spans included. */
final class RuledGrid {
    /** Lines nearer than this are one. */
    private static final double NEAR = 2.5;
    /** A page that is ruled more finely shows a drawing, not a table. */
    private static final int MOST_SQUARES = 20_000;

    private final List<Double> xs;
    private final List<Double> ys;
    private final List<Rule> rules;

    private RuledGrid(List<Rule> rules) {
        this.rules = rules;
        this.xs = positions(rules, false);
        this.ys = positions(rules, true);
    }

    /** The tables of a page: lines that touch belong together. */
    static List<RuledGrid> of(List<Rule> all) {
        List<RuledGrid> grids = new ArrayList<>();
        List<Rule> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            List<Rule> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
            for (int i = 0; i < group.size(); i++) {
                Rule one = group.get(i);
                List<Rule> touching =
                        left.stream().filter(other -> touch(one, other)).toList();
                group.addAll(touching);
                left.removeAll(touching);
            }
            RuledGrid grid = new RuledGrid(group);
            if (grid.xs.size() > 2 && grid.ys.size() > 1 && grid.xs.size() * grid.ys.size() <= MOST_SQUARES) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(RuledGrid::top));
        return grids;
    }

    private static boolean touch(Rule a, Rule b) {
        if (a.horizontal() == b.horizontal()) {
            return Math.abs(a.at() - b.at()) <= NEAR && a.from() <= b.to() + NEAR && b.from() <= a.to() + NEAR;
        }
        return a.from() - NEAR <= b.at()
                && b.at() <= a.to() + NEAR
                && b.from() - NEAR <= a.at()
                && a.at() <= b.to() + NEAR;
    }

    private static List<Double> positions(List<Rule> rules, boolean horizontal) {
        List<Double> sorted = rules.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .map(Rule::at)
                .sorted()
                .toList();
        List<Double> positions = new ArrayList<>();
        for (double at : sorted) {
            if (positions.isEmpty() || at - positions.get(positions.size() - 1) > NEAR) {
                positions.add(at);
            }
        }
        return positions;
    }

    double top() {
        return ys.get(0);
    }

    double bottom() {
        return ys.get(ys.size() - 1);
    }

    /** Whether a character stands in the table. */
    boolean holds(Glyph glyph) {
        double x = glyph.x() + glyph.width() / 2;
        double y = glyph.y() - glyph.size() / 3;
        return xs.get(0) <= x && x <= xs.get(xs.size() - 1) && top() <= y && y <= bottom();
    }

    /** The table, its cells filled with some of the page's characters. */
    Table table(List<Glyph> glyphs) {
        int rows = ys.size() - 1;
        int columns = xs.size() - 1;
        int[][] owner = owners(rows, columns);
        Map<Integer, List<Glyph>> content = new HashMap<>();
        for (Glyph glyph : glyphs) {
            int row = slot(ys, glyph.y() - glyph.size() / 3);
            int column = slot(xs, glyph.x() + glyph.width() / 2);
            if (row >= 0 && column >= 0) {
                content.computeIfAbsent(owner[row][column], any -> new ArrayList<>())
                        .add(glyph);
            }
        }
        GridBuilder grid = new GridBuilder();
        for (int row = 0; row < rows; row++) {
            grid.row(false);
            for (int column = 0; column < columns; column++) {
                int id = row * columns + column;
                if (owner[row][column] == id) {
                    int right = column;
                    while (right + 1 < columns && owner[row][right + 1] == id) {
                        right++;
                    }
                    int below = row;
                    while (below + 1 < rows && owner[below + 1][column] == id) {
                        below++;
                    }
                    grid.put(
                            column,
                            below - row + 1,
                            right - column + 1,
                            Texts.of(text(content.getOrDefault(id, List.of()))));
                }
            }
        }
        return grid.table();
    }

    /** For each square, the first square of the cell that it belongs to. */
    private int[][] owners(int rows, int columns) {
        int[][] owner = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = (xs.get(column) + xs.get(column + 1)) / 2;
                double y = (ys.get(row) + ys.get(row + 1)) / 2;
                boolean left = column > 0 && !ruled(false, xs.get(column), y);
                boolean above = row > 0 && !ruled(true, ys.get(row), x);
                owner[row][column] =
                        left ? owner[row][column - 1] : above ? owner[row - 1][column] : row * columns + column;
            }
        }
        return owner;
    }

    private boolean ruled(boolean horizontal, double at, double across) {
        return rules.stream()
                .anyMatch(rule -> rule.horizontal() == horizontal
                        && Math.abs(rule.at() - at) <= NEAR
                        && rule.from() - NEAR <= across
                        && across <= rule.to() + NEAR);
    }

    private static int slot(List<Double> positions, double at) {
        for (int i = 0; i + 1 < positions.size(); i++) {
            if (positions.get(i) <= at && at < positions.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** A cell's characters line by line; what is set smaller begins a line of its own. */
    private static String text(List<Glyph> glyphs) {
        TreeMap<Long, List<Glyph>> lines = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            Long near = lines.keySet().stream()
                    .filter(y -> Math.abs(y / 10.0 - glyph.y()) < glyph.size() * 0.6)
                    .findFirst()
                    .orElse(Math.round(glyph.y() * 10));
            lines.computeIfAbsent(near, any -> new ArrayList<>()).add(glyph);
        }
        StringBuilder text = new StringBuilder();
        double size = 0;
        for (List<Glyph> line : lines.values()) {
            line.sort(Comparator.comparingDouble(Glyph::x));
            if (size > 0 && line.get(0).size() < size * 0.95) {
                text.append('\n');
            }
            size = line.get(0).size();
            line.forEach(glyph -> text.append(glyph.text()));
        }
        return text.toString();
    }
}
