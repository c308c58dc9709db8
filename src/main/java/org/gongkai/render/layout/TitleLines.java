package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.render.Ems;

/** Where a title that is too long for a line is parted, for a format that leaves the setting to others. */
public final class TitleLines {
    /** A face of which only the widths matter. */
    private static final FontFace FACE = new FontFace() {
        @Override
        public String name() {
            return "";
        }

        @Override
        public boolean covers(int codePoint) {
            return true;
        }

        @Override
        public double advance(int codePoint) {
            return Ems.width(codePoint, 0.5);
        }

        @Override
        public int glyph(int codePoint) {
            return 0;
        }

        @Override
        public FontFile file() {
            throw new UnsupportedOperationException();
        }
    };

    private TitleLines() {}

    /**
     * The lines of a title, together all of its characters; one if it fits.
     *
     * @param title without line breaks
     * @param size in points
     * @param measure the width of a line in points
     */
    public static List<String> of(String title, double size, double measure) {
        List<Glyph> glyphs = title.codePoints()
                .mapToObj(codePoint -> Glyph.of(codePoint, FACE, size, 0, null))
                .toList();
        List<String> lines = new ArrayList<>();
        int begin = 0;
        // A line does not hold the blanks at its end, its text does.
        for (Line line : Balance.title(glyphs, measure)) {
            int end = begin == 0 ? 0 : title.indexOf(text(line), begin);
            if (end > 0) {
                lines.add(
                        title.substring(lines.stream().mapToInt(String::length).sum(), end));
            }
            begin = end + text(line).length();
        }
        lines.add(title.substring(lines.stream().mapToInt(String::length).sum()));
        return lines;
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.glyphs().forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }
}
