package org.gongkai.document;

/** Collects the characters of inlines. */
record PlainText(StringBuilder text) implements Inline.Visitor<StringBuilder> {
    @Override
    public StringBuilder text(Inline.Text inline) {
        return text.append(inline.text());
    }

    @Override
    public StringBuilder strong(Inline.Strong strong) {
        strong.content().forEach(inline -> inline.accept(this));
        return text;
    }

    @Override
    public StringBuilder emphasis(Inline.Emphasis emphasis) {
        emphasis.content().forEach(inline -> inline.accept(this));
        return text;
    }

    @Override
    public StringBuilder link(Inline.Link link) {
        link.content().forEach(inline -> inline.accept(this));
        return text;
    }

    @Override
    public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
        return text.append('\n');
    }
}
