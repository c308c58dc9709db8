package org.gongkai.document;

import java.util.List;
import org.gongkai.model.Location;

/** A piece of a line. */
public sealed interface Inline {
    /** Dispatches on the kind of inline. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of inline. */
    interface Visitor<R> {
        R text(Text text);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R link(Link link);

        R lineBreak(LineBreak lineBreak);
    }

    /**
     * Characters as printed.
     *
     * @param where their place in the data file, or in the template that said them
     * @param quoted whether {@code {{…}}} put them there: they are what the report says elsewhere
     */
    record Text(String text, Location where, boolean quoted) implements Inline {
        /** Characters that the place itself says. */
        public Text(String text, Location where) {
            this(text, where, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Emphasised; set in 楷体, since Chinese has no italics. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** A link; its target has passed the allow-list of schemes (http, https, mailto). */
    record Link(String target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A wanted line break within a block. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** The characters of some inlines; a line break counts as {@code \n}. */
    static String plain(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text only) {
            return only.text();
        }
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> inline.accept(new PlainText(text)));
        return text.toString();
    }
}
