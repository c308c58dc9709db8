package org.gongkai.render.ofd;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.gongkai.render.layout.FontFace;

/**
 * A face as a file carries it.
 *
 * @param name its PostScript name
 * @param ending of the font file's name
 * @param bytes of the font file
 * @param glyphs the numbers of glyphs in that file by code point
 */
record EmbeddedFont(int id, String name, String ending, byte[] bytes, SortedMap<Integer, Integer> glyphs) {
    /** A font with TrueType outlines is cut down to what is used; one with other outlines is embedded whole. */
    static EmbeddedFont of(int id, FontFace face, SortedSet<Integer> codePoints) {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        codePoints.forEach(codePoint -> glyphs.put(codePoint, face.glyph(codePoint)));
        Sfnt font = Sfnt.of(face.file());
        if (!font.tables().containsKey("glyf")) {
            return new EmbeddedFont(id, face.name(), "otf", font.file(), glyphs);
        }
        Subset subset = new Subset(font, glyphs);
        return new EmbeddedFont(id, face.name(), "ttf", subset.font().file(), subset.glyphs());
    }

    /** The file's name in the folder of resources. */
    String fileName() {
        return "font_" + id + "." + ending;
    }
}
