package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.document.Style.TextStyle;

/** Inlines → glyphs: picks for every character the face it is set in. */
final class Glyphs implements Inline.Visitor<Void> {
    private final TypeCase typeCase;
    private final TextStyle style;
    private final double pitch;
    private final List<Glyph> glyphs;
    private final Sorts sorts;
    private final Inline.Link link;

    private Glyphs(
            TypeCase typeCase, TextStyle style, double pitch, List<Glyph> glyphs, Sorts sorts, Inline.Link link) {
        this.typeCase = typeCase;
        this.style = style;
        this.pitch = pitch;
        this.glyphs = glyphs;
        this.sorts = sorts;
        this.link = link;
    }

    /**
     * The glyphs of some inlines.
     *
     * @param pitch added to every advance, in points
     */
    static List<Glyph> of(List<Inline> content, TextStyle style, double pitch, TypeCase typeCase) {
        Glyphs glyphs = outermost(style, pitch, typeCase);
        glyphs.addAll(content);
        return glyphs.glyphs;
    }

    /** The glyphs of words of our own, such as a page number. */
    static List<Glyph> of(String text, TextStyle style, double pitch, TypeCase typeCase) {
        Glyphs glyphs = outermost(style, pitch, typeCase);
        glyphs.add(text);
        return glyphs.glyphs;
    }

    private static Glyphs outermost(TextStyle style, double pitch, TypeCase typeCase) {
        return new Glyphs(typeCase, style, pitch, new ArrayList<>(), typeCase.sorts(style, pitch), null);
    }

    private void addAll(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    private void add(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            Glyph glyph = sorts.of(codePoint);
            glyphs.add(link == null ? glyph : glyph.in(link));
        }
    }

    @Override
    public Void text(Inline.Text inline) {
        add(inline.text());
        return null;
    }

    @Override
    public Void strong(Inline.Strong strong) {
        Sorts bold = typeCase.sorts(new TextStyle(style.face(), style.size(), true), pitch);
        new Glyphs(typeCase, style, pitch, glyphs, bold, link).addAll(strong.content());
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        Sorts slanted = typeCase.emphasis(style.size(), pitch);
        new Glyphs(typeCase, style, pitch, glyphs, slanted, link).addAll(emphasis.content());
        return null;
    }

    @Override
    public Void link(Inline.Link inner) {
        new Glyphs(typeCase, style, pitch, glyphs, sorts, inner).addAll(inner.content());
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        glyphs.add(Glyph.BREAK);
        return null;
    }
}
