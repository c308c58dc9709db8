package org.gongkai.narrative;

import java.util.Arrays;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** The characters of a block without indentation, lines joined by {@code \n}; each knows its offset in the source. */
final class Content {
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    private Content() {}

    /**
     * The lines of a block.
     *
     * @param source the text that the parser read
     */
    static Content of(SourceLines lines, String source) {
        Content content = new Content();
        for (SourceLine line : lines.getLines()) {
            SourceSpan span = line.getSourceSpan();
            // A cell that its row does not write has no place.
            if (span != null) {
                content.line(line.getContent(), source, span.getInputIndex());
            }
        }
        return content.withoutBlanksAtTheEnd();
    }

    /** A text of its own. */
    static Content of(String source) {
        Content content = new Content();
        int begin = 0;
        for (String line : source.stripTrailing().split("\n", -1)) {
            content.line(line, source, begin);
            begin += line.length() + 1;
        }
        return content.withoutBlanksAtTheEnd();
    }

    private void line(CharSequence line, String source, int begin) {
        if (text.length() > 0) {
            add('\n', offset(text.length()));
        }
        int at = begin;
        boolean indented = true;
        for (int i = 0; i < line.length(); i++, at++) {
            char c = line.charAt(i);
            // In a table cell the library has already made | of \|.
            if (c == '|' && source.startsWith("\\|", at)) {
                at++;
            }
            indented &= c == ' ' || c == '\u3000';
            if (!indented) {
                add(c, at);
            }
        }
    }

    private void add(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    private Content withoutBlanksAtTheEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        return this;
    }

    /** The characters. */
    CharSequence text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    String substring(int begin, int end) {
        return text.substring(begin, end);
    }

    boolean startsWith(String prefix, int index) {
        return index >= 0
                && index + prefix.length() <= text.length()
                && text.substring(index, index + prefix.length()).equals(prefix);
    }

    /** The code point before an index, or a line end at the start. */
    int before(int index) {
        return index == 0 ? '\n' : Character.codePointBefore(text, index);
    }

    /** The code point at an index, or a line end at the end. */
    int after(int index) {
        return index == text.length() ? '\n' : Character.codePointAt(text, index);
    }

    /** Where a character stands in the source; for the end, just behind the last one. */
    int offset(int index) {
        return index < text.length() ? offsets[index] : index == 0 ? 0 : offsets[index - 1] + 1;
    }
}
