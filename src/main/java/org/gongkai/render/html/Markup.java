package org.gongkai.render.html;

/** A growing piece of HTML. What comes from a document enters only through {@link #text} and {@link #attribute}, which escape. */
final class Markup {
    private final StringBuilder html;

    private Markup(int capacity) {
        html = new StringBuilder(capacity);
    }

    /** Nothing yet, with room for a whole report. */
    static Markup ofReport() {
        return new Markup(32 * 1024);
    }

    /** A few characters, escaped. */
    static String escaped(String text) {
        return new Markup(text.length()).text(text).toString();
    }

    /** Adds markup of our own. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a number of our own. */
    Markup raw(int number) {
        html.append(number);
        return this;
    }

    /** Adds characters as they are to be read. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Adds {@code  name="value"} within a tag. */
    Markup attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        escape(value);
        html.append('"');
        return this;
    }

    /** Adds a span, if it is one. */
    Markup span(String name, int count) {
        if (count > 1) {
            html.append(' ').append(name).append("=\"").append(count).append('"');
        }
        return this;
    }

    /** Copies runs between special characters whole: nearly all text has none. */
    private void escape(String text) {
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            String entity = c > '>' ? null : entity(c);
            if (entity != null) {
                html.append(text, done, at).append(entity);
                done = at + 1;
            }
        }
        html.append(text, done, text.length());
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
