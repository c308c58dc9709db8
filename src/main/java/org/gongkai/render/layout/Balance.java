package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of about the same length: for titles and the heads of columns. */
final class Balance {
    private static final double PRECISION = 0.5;

    private static final String PLACES = "省市区县州盟旗乡镇";
    private static final String WORDS_WITH_PLACES = "场政容民域区级长建";
    private static final String SUBJECT = "政府信息公开";

    /** What it costs to part words that may belong together, in squares of ems that a line differs from the mean. */
    private static final double DOUBTFUL = 45;

    private static final double AFTER_PLACE = 6;
    private static final double ANOTHER_LINE = 15;

    /** A text of more lines is not weighed: it is none that is seen at a glance, and weighing takes the lines times the characters. */
    private static final int MOST_LINES = 8;

    private Balance() {}

    /** As few lines as the measure allows, each with a sense of its own: 回行词意完整. */
    static List<Line> title(List<Glyph> glyphs, double measure) {
        List<Line> fewest = lines(glyphs, measure);
        boolean hasBreaks = glyphs.contains(Glyph.BREAK);
        if (fewest.size() == 1 || fewest.size() > MOST_LINES || hasBreaks) {
            return fewest;
        }
        Parting few = sensible(glyphs, measure, fewest.size());
        Parting more = sensible(glyphs, measure, fewest.size() + 1);
        Parting best = more.cost() + ANOTHER_LINE < few.cost() ? more : few;
        return best.cost() < Double.MAX_VALUE ? best.lines(glyphs) : fewest;
    }

    /**
     * A title parted into lines.
     *
     * @param begins for each line and each end it may have, where it begins
     */
    private record Parting(double cost, int[][] begins) {
        List<Line> lines(List<Glyph> glyphs) {
            List<Line> lines = new ArrayList<>();
            int end = glyphs.size();
            for (int line = begins.length - 1; line >= 0; line--) {
                int start = begins[line][end];
                lines.add(0, Line.natural(glyphs.subList(start, end), end == glyphs.size()));
                end = start;
            }
            return lines;
        }
    }

    /** The cheapest way to part a title: {@code costs[i]} is that of the first {@code i} characters on the lines so far. */
    private static Parting sensible(List<Glyph> glyphs, double measure, int count) {
        int length = glyphs.size();
        double size = glyphs.get(0).size();
        double[] widths = new double[length + 1];
        for (int i = 0; i < length; i++) {
            widths[i + 1] = widths[i] + Line.advance(glyphs, i);
        }
        double mean = widths[length] / count;
        double[] costs = new double[length + 1];
        Arrays.fill(costs, 1, length + 1, Double.MAX_VALUE);
        int[][] begins = new int[count][length + 1];
        for (int line = 0; line < count; line++) {
            double[] next = new double[length + 1];
            Arrays.fill(next, Double.MAX_VALUE);
            for (int end = 1; end <= length; end++) {
                double parting = parting(end, glyphs);
                for (int start = end - 1; start >= 0 && parting < Double.MAX_VALUE; start--) {
                    double width = widths[end - 1]
                            - widths[start]
                            + glyphs.get(end - 1).advance();
                    if (width > measure) {
                        break;
                    }
                    double differs = (width - mean) / size;
                    double cost = costs[start] + differs * differs + parting;
                    if (costs[start] < Double.MAX_VALUE && cost < next[end]) {
                        next[end] = cost;
                        begins[line][end] = start;
                    }
                }
            }
            costs = next;
        }
        return new Parting(costs[length], begins);
    }

    /** What it costs to end a line before a character. */
    private static double parting(int index, List<Glyph> glyphs) {
        if (index == glyphs.size()) {
            return 0;
        }
        if (Prohibition.before(index, glyphs) != Prohibition.Break.FREE) {
            return Double.MAX_VALUE;
        }
        int left = glyphs.get(index - 1).codePoint();
        int right = glyphs.get(index).codePoint();
        boolean isBeforeYear = glyphs.get(index).type() == CharacterClass.DIGIT;
        boolean isBeforeSubject = isAt(index, glyphs, SUBJECT) || left == '年' && right != '度';
        if (isBeforeYear || isBeforeSubject) {
            return 0;
        }
        return PLACES.indexOf(left) >= 0 && WORDS_WITH_PLACES.indexOf(right) < 0 ? AFTER_PLACE : DOUBTFUL;
    }

    private static boolean isAt(int index, List<Glyph> glyphs, String words) {
        return index + words.length() <= glyphs.size()
                && IntStream.range(0, words.length())
                        .allMatch(i -> glyphs.get(index + i).codePoint() == words.charAt(i));
    }

    /** As few lines as the measure allows, none much longer than the others. */
    static List<Line> lines(List<Glyph> glyphs, double measure) {
        Widths widths = new Widths(glyphs);
        List<Line> fewest = new LineBreaker(measure, measure).lines(glyphs, widths);
        boolean hasBreaks = glyphs.contains(Glyph.BREAK);
        if (fewest.size() == 1 || hasBreaks) {
            return fewest;
        }
        double narrow = 0;
        double wide = measure;
        List<Line> best = fewest;
        while (wide - narrow > PRECISION) {
            double middle = (narrow + wide) / 2;
            List<Line> lines = new LineBreaker(middle, middle).lines(glyphs, widths);
            boolean fits =
                    lines.size() == fewest.size() && lines.stream().allMatch(line -> line.width() <= middle + 1e-6);
            if (fits) {
                wide = middle;
                best = lines;
            } else {
                narrow = middle;
            }
        }
        return best;
    }
}
