package org.gongkai.render.pdf;

import java.util.List;

/** Lines of about the same length: for titles and the heads of columns. */
final class Balance {
    private static final double PRECISION = 0.5;

    private Balance() {}

    /** As few lines as the measure allows, none much longer than the others. */
    static List<Line> lines(List<Glyph> glyphs, double measure) {
        List<Line> fewest = new LineBreaker(measure, measure).lines(glyphs);
        boolean hasBreaks = glyphs.contains(Glyph.BREAK);
        if (fewest.size() == 1 || hasBreaks) {
            return fewest;
        }
        double narrow = 0;
        double wide = measure;
        List<Line> best = fewest;
        while (wide - narrow > PRECISION) {
            double middle = (narrow + wide) / 2;
            List<Line> lines = new LineBreaker(middle, middle).lines(glyphs);
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
