package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Inline;

/** Reads the lines of a block of Markdown into pieces, from left to right. */
final class InlineReader {
    private static final String SPECIAL = "\\\n *_{<![]";

    private final Content content;
    private final Desk desk;
    private final List<Piece> pieces = new ArrayList<>();
    private final Placeholders placeholders;
    private final Brackets brackets;

    private InlineReader(Content content, Desk desk) {
        this.content = content;
        this.desk = desk;
        this.placeholders = new Placeholders(content, desk);
        this.brackets = new Brackets(content, desk, pieces);
    }

    /** The pieces of some lines, their marks paired. */
    static List<Piece> read(Content content, Desk desk) {
        InlineReader reader = new InlineReader(content, desk);
        for (int at = 0; at < content.length(); ) {
            at = reader.piece(at);
        }
        Emphases.pair(reader.pieces);
        return reader.pieces;
    }

    /** Reads one piece; returns where the next begins. */
    private int piece(int at) {
        return switch (content.charAt(at)) {
            case '\\' -> escape(at);
            case '\n' -> lineEnd(at, at, false);
            case ' ' -> blanks(at);
            case '*', '_' -> run(at);
            case '{' -> content.startsWith("{{", at) ? placeholder(at) : chars(at, at + 1);
            case '<' ->
                Addresses.inAngles(content, at)
                        .map(address -> link(at + 1, address))
                        .orElseGet(() -> chars(at, at + 1));
            case '!' -> content.startsWith("![", at) ? bracket(true, at, at + 2) : chars(at, at + 1);
            case '[' -> bracket(false, at, at + 1);
            case ']' -> brackets.close(at);
            default -> word(at);
        };
    }

    private int escape(int at) {
        if (content.startsWith("\\{{", at)) {
            pieces.add(new Piece.Chars("{{", content.offset(at)));
            return at + 3;
        }
        if (content.startsWith("\\\n", at)) {
            return lineEnd(at, at + 1, true);
        }
        if (Characters.isEscapable(content.after(at + 1))) {
            pieces.add(new Piece.Chars(content.substring(at + 1, at + 2), content.offset(at)));
            return at + 2;
        }
        return chars(at, at + 1);
    }

    private int blanks(int at) {
        int end = at;
        while (end < content.length() && content.charAt(end) == ' ') {
            end++;
        }
        return content.startsWith("\n", end) ? lineEnd(at, end, end - at >= 2) : chars(at, end);
    }

    private int lineEnd(int begin, int at, boolean wanted) {
        pieces.add(new Piece.LineEnd(wanted, content.offset(begin)));
        return at + 1;
    }

    private int run(int at) {
        int end = at + 1;
        while (end < content.length() && content.charAt(end) == content.charAt(at)) {
            end++;
        }
        pieces.add(new Run(content.charAt(at), end - at, content.offset(at), Flanking.of(content, at, end)));
        return end;
    }

    private int placeholder(int at) {
        Placeholders.Placeholder placeholder = placeholders.read(at);
        pieces.add(placeholder.piece());
        return placeholder.end();
    }

    private int bracket(boolean image, int at, int end) {
        brackets.open(image, at);
        return end;
    }

    private int word(int at) {
        Optional<Addresses.Address> address =
                Addresses.mayBegin(content, at) ? Addresses.bare(content, at) : Optional.empty();
        if (address.isPresent()) {
            return link(at, address.get());
        }
        int end = at + 1;
        while (end < content.length()
                && SPECIAL.indexOf(content.charAt(end)) < 0
                && !Addresses.mayBegin(content, end)) {
            end++;
        }
        return chars(at, end);
    }

    private int link(int begin, Addresses.Address address) {
        int offset = content.offset(begin);
        List<Inline> text = List.of(new Inline.Text(address.text(), desk.at(offset)));
        pieces.add(new Piece.Ready(Links.to(address.target(), offset, text, desk)));
        return address.end();
    }

    private int chars(int begin, int end) {
        pieces.add(new Piece.Chars(content.substring(begin, end), content.offset(begin)));
        return end;
    }
}
