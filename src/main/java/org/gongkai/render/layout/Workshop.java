package org.gongkai.render.layout;

import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.document.Style;
import org.gongkai.document.Style.TextStyle;

/** What every setter needs: the style, its page in points, the faces, and cells set before. */
record Workshop(Style style, Frame frame, TypeCase typeCase, CellTexts cellTexts) {
    TextStyle body() {
        return style.body();
    }

    List<Glyph> glyphs(List<Inline> content, TextStyle look, double pitch) {
        return Glyphs.of(content, look, pitch, typeCase);
    }

    /** Words of our own, with natural advances. */
    List<Glyph> glyphs(String text, TextStyle look) {
        return Glyphs.of(text, look, 0, typeCase);
    }
}
