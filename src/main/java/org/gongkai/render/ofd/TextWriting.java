package org.gongkai.render.ofd;

import java.util.Arrays;
import org.gongkai.document.Inline;
import org.gongkai.render.layout.FontFace;
import org.gongkai.render.layout.Mark;

/**
 * Writes text objects.
 *
 * <p>Glyphs are found by the font's own character map, which every reader knows to use. A character beyond the first plane gets an object
 * of its own that names its glyph: readers disagree on whether it counts as one character or two.
 */
final class TextWriting {
    /** How far the box of a text reaches beyond its baseline, in em: readers may clip what sticks out. */
    private static final double ABOVE = 1.1;

    private static final double BELOW = 0.4;
    private static final double BESIDE = 0.2;

    /** From so many equal advances on, a count is shorter. */
    private static final int REPEATED = 3;

    private final Xml xml;
    private final Resources resources;
    private final Ids ids;

    TextWriting(Xml xml, Resources resources, Ids ids) {
        this.xml = xml;
        this.resources = resources;
        this.ids = ids;
    }

    /** One object, or several if there are characters beyond the first plane. */
    void text(Mark.Text text) {
        int[] characters = text.text().codePoints().toArray();
        double x = text.x();
        int from = 0;
        while (from < characters.length) {
            int to = from + 1;
            while (isBasic(characters[from]) && to < characters.length && isBasic(characters[to])) {
                to++;
            }
            double[] advances = Arrays.copyOfRange(text.advances(), from, to);
            object(text, x, new String(characters, from, to - from), advances);
            x += Arrays.stream(advances).sum();
            from = to;
        }
    }

    private static boolean isBasic(int codePoint) {
        return Character.isBmpCodePoint(codePoint);
    }

    private void object(Mark.Text text, double x, String part, double[] advances) {
        double size = text.size();
        double width = Arrays.stream(advances).sum();
        start(text.face(), size);
        xml.attribute(
                "Boundary",
                Millimetres.of(
                        x - BESIDE * size, text.y() - ABOVE * size, width + 2 * BESIDE * size, (ABOVE + BELOW) * size));
        if (text.link() != null) {
            link(text.link());
        }
        int first = part.codePointAt(0);
        if (!isBasic(first)) {
            xml.start("CGTransform", "CodePosition", 0, "CodeCount", 1, "GlyphCount", 1);
            xml.element("Glyphs", resources.font(text.face()).glyphs().get(first))
                    .end();
        }
        code(part, Millimetres.of(BESIDE * size), Millimetres.of(ABOVE * size), advances);
        xml.end();
    }

    /** A large grey text whose baseline rises. */
    void stamp(Mark.Stamp stamp, String wholePage) {
        String cos = Millimetres.plain(Math.cos(stamp.angle()));
        String sin = Millimetres.plain(Math.sin(stamp.angle()));
        String opposite = Millimetres.plain(-Math.sin(stamp.angle()));
        String grey = Long.toString(Math.round(Mark.Stamp.GREY * 255));
        start(stamp.face(), stamp.size());
        xml.attribute("Boundary", wholePage);
        xml.attribute("CTM", String.join(" ", cos, opposite, sin, cos, Millimetres.of(stamp.x(), stamp.y())));
        xml.start("FillColor", "Value", String.join(" ", grey, grey, grey)).end();
        code(stamp.text(), "0", "0", stamp.advances());
        xml.end();
    }

    private void start(FontFace face, double size) {
        xml.start("TextObject", "ID", ids.next(), "Font", resources.font(face).id(), "Size", Millimetres.of(size));
    }

    private void link(Inline.Link link) {
        xml.start("Actions").start("Action", "Event", "CLICK");
        xml.start("URI", "URI", link.target()).end();
        xml.end().end();
    }

    private void code(String text, String x, String y, double[] advances) {
        xml.start("TextCode", "X", x, "Y", y);
        if (advances.length > 1) {
            xml.attribute("DeltaX", deltas(Arrays.copyOf(advances, advances.length - 1)));
        }
        xml.text(text).end();
    }

    /** The distances from each character to the next; {@code g 5 4.2} stands for five times 4.2. */
    private static String deltas(double[] advances) {
        StringBuilder deltas = new StringBuilder();
        int from = 0;
        while (from < advances.length) {
            String delta = Millimetres.of(advances[from]);
            int to = from + 1;
            while (to < advances.length && Millimetres.of(advances[to]).equals(delta)) {
                to++;
            }
            int count = to - from;
            deltas.append(count >= REPEATED ? "g " + count + " " + delta + " " : (delta + " ").repeat(count));
            from = to;
        }
        return deltas.toString().stripTrailing();
    }
}
