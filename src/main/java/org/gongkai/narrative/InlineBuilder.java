package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Inline;

/** Collects inlines; characters that follow each other on a line become one text at the place of the first. */
final class InlineBuilder {
    private final Desk desk;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int offset;

    InlineBuilder(Desk desk) {
        this.desk = desk;
    }

    /** Adds characters of the source; behind a character that is left out there (the backslash of an escape) a new text begins. */
    void text(String characters, int at) {
        if (at != offset + text.length()) {
            endText();
        }
        if (text.isEmpty()) {
            offset = at;
        }
        text.append(characters);
    }

    /** Adds what a placeholder prints as, which is never read as Markdown; its line ends are wanted ones. */
    void figure(String characters, int at) {
        endText();
        String[] lines = characters.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(new Inline.LineBreak());
            }
            if (!lines[i].isEmpty()) {
                inlines.add(new Inline.Text(lines[i], desk.at(at), true));
            }
        }
    }

    /** Adds an inline. */
    void add(Inline inline) {
        endText();
        inlines.add(inline);
    }

    /** Lets the next characters begin a text of their own. */
    void endText() {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text.toString(), desk.at(offset)));
            text.setLength(0);
        }
    }

    /** All so far. */
    List<Inline> inlines() {
        endText();
        return List.copyOf(inlines);
    }
}
