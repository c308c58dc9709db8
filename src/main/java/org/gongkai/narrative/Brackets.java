package org.gongkai.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gongkai.document.Inline;

/** Turns {@code [text](target)} and {@code ![text](path)} into links and images, as their closing brackets are met. */
final class Brackets {
    private final Content content;
    private final Desk desk;
    private final List<Piece> pieces;

    /** The brackets without partner, by their index among the pieces. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /** How many of them, counted from the outermost, surround a link: they cannot begin another. */
    private int aroundLink;

    Brackets(Content content, Desk desk, List<Piece> pieces) {
        this.content = content;
        this.desk = desk;
        this.pieces = pieces;
    }

    /** Notes {@code [} or {@code ![}. */
    void open(boolean image, int at) {
        open.push(pieces.size());
        pieces.add(new Piece.Bracket(image, content.offset(at)));
    }

    /** Reads on from {@code ]}; returns where. */
    int close(int at) {
        if (!open.isEmpty()) {
            int index = open.pop();
            boolean dead = open.size() < aroundLink;
            aroundLink = Math.min(aroundLink, open.size());
            Piece.Bracket bracket = (Piece.Bracket) pieces.get(index);
            if (bracket.image() || !dead) {
                Destination destination = Destination.read(content, at + 1).orElse(null);
                if (destination != null) {
                    replace(index, bracket, destination);
                    return destination.end();
                }
            }
        }
        pieces.add(new Piece.Chars("]", content.offset(at)));
        return at + 1;
    }

    private void replace(int index, Piece.Bracket bracket, Destination destination) {
        List<Piece> tail = pieces.subList(index, pieces.size());
        List<Piece> text = new ArrayList<>(tail.subList(1, tail.size()));
        tail.clear();
        Emphases.pair(text);
        List<Inline> inlines = Assembler.inlines(text, desk);
        if (bracket.image()) {
            pieces.add(image(bracket, inlines, destination));
        } else {
            aroundLink = open.size();
            pieces.add(new Piece.Ready(Links.to(
                    destination.target(), content.offset(destination.begin()), Links.unlinked(inlines), desk)));
        }
    }

    private Piece image(Piece.Bracket bracket, List<Inline> inlines, Destination destination) {
        String alternative = Inline.plain(inlines).strip();
        if (alternative.isEmpty()) {
            desk.error(
                    "TEXT-IMAGE",
                    bracket.offset(),
                    "图片“" + destination.target() + "”没有说明文字。",
                    "在方括号里写明图片内容，例如“![受理数量柱状图](图.png)”。");
        }
        return new Piece.Image(
                desk.image(destination.target(), content.offset(destination.begin())), alternative, bracket.offset());
    }
}
