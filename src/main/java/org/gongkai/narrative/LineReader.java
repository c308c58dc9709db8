package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;

/** Reads a text that knows figures but no Markdown. */
final class LineReader {
    private final Content content;
    private final Placeholders placeholders;
    private final List<Piece> pieces = new ArrayList<>();

    LineReader(Content content, Desk desk) {
        this.content = content;
        this.placeholders = new Placeholders(content, desk);
    }

    List<Piece> read() {
        int at = 0;
        while (at < content.length()) {
            at = piece(at);
        }
        return pieces;
    }

    private int piece(int at) {
        int offset = content.offset(at);
        if (content.startsWith("\\{{", at)) {
            pieces.add(new Piece.Chars("{{", offset));
            return at + 3;
        }
        if (content.startsWith("{{", at)) {
            Placeholders.Placeholder placeholder = placeholders.read(at);
            pieces.add(placeholder.piece());
            return placeholder.end();
        }
        if (content.charAt(at) == '\n') {
            pieces.add(new Piece.LineEnd(true, offset));
            return at + 1;
        }
        int end = at + 1;
        while (end < content.length() && "\\{\n".indexOf(content.charAt(end)) < 0) {
            end++;
        }
        pieces.add(new Piece.Chars(content.substring(at, end), offset));
        return end;
    }
}
