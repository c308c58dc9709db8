package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;

/** Puts pieces whose marks are paired together: characters of a line into one text, paired marks into nested inlines. */
final class Assembler implements Piece.Visitor {
    /** What {@link #printedBefore} and {@link #printedAfter} are where a paragraph begins and ends. */
    private static final int NOTHING = 0;

    private final List<Piece> pieces;
    private final Desk desk;
    private final boolean paragraph;
    private final List<Block> blocks = new ArrayList<>();

    private Nesting nesting;
    private int at;
    private int printedBefore = NOTHING;

    private Assembler(List<Piece> pieces, Desk desk, boolean paragraph) {
        this.pieces = pieces;
        this.desk = desk;
        this.paragraph = paragraph;
        this.nesting = new Nesting(desk);
        for (Piece piece : pieces) {
            piece.accept(this);
            at++;
        }
    }

    /** What the pieces of a paragraph say; images stand between paragraphs. */
    static List<Block> blocks(List<Piece> pieces, Desk desk) {
        Assembler assembler = new Assembler(pieces, desk, true);
        assembler.endParagraph();
        return assembler.blocks;
    }

    /** What the pieces of a heading, a cell or a link say; images are findings there. */
    static List<Inline> inlines(List<Piece> pieces, Desk desk) {
        return new Assembler(pieces, desk, false).nesting.inner().inlines();
    }

    @Override
    public void chars(Piece.Chars chars) {
        text(chars, chars.offset());
    }

    @Override
    public void figure(Piece.Figure figure) {
        nesting.inner().figure(figure.text(), figure.offset());
        printed(figure.printed());
    }

    @Override
    public void bracket(Piece.Bracket bracket) {
        text(bracket, bracket.offset());
    }

    @Override
    public void ready(Piece.Ready ready) {
        ready.content().forEach(nesting.inner()::add);
        printed(ready.printed());
    }

    @Override
    public void lineEnd(Piece.LineEnd lineEnd) {
        int printedAfter = printedAfter();
        if (printedBefore == NOTHING || printedAfter == NOTHING) {
            return;
        }
        if (lineEnd.wanted()) {
            nesting.inner().add(new Inline.LineBreak());
            printed(lineEnd.printed());
        } else if (Chinese.joinWithBlank(printedBefore, printedAfter)) {
            nesting.inner().text(" ", lineEnd.offset());
            printed(" ");
        }
        nesting.inner().endText();
    }

    @Override
    public void run(Run run) {
        run.closed().forEach(nesting::close);
        if (run.left() > 0) {
            text(run, run.textOffset());
        }
        run.opened().forEach(nesting::open);
    }

    @Override
    public void image(Piece.Image image) {
        if (paragraph
                && !nesting.isOpen()
                && image.image().isPresent()
                && !image.alternative().isEmpty()) {
            endParagraph();
            blocks.add(new Picture(image.image().get(), image.alternative()));
            return;
        }
        if (!paragraph || nesting.isOpen()) {
            desk.error(
                    "TEXT-IMAGE",
                    image.offset(),
                    "图片“" + image.alternative() + "”写在标题、表格、链接或加粗文字里。",
                    "让图片单独成段，前后各空一行。");
        }
        // Without its marks and line ends, its characters have no places of their own.
        nesting.inner().figure(image.alternative(), image.offset());
        printed(image.printed());
    }

    private void endParagraph() {
        List<Inline> inlines = nesting.inner().inlines();
        if (!inlines.isEmpty()) {
            blocks.add(Paragraph.of(inlines));
        }
        nesting = new Nesting(desk);
        printedBefore = NOTHING;
    }

    private void text(Piece piece, int offset) {
        nesting.inner().text(piece.printed(), offset);
        printed(piece.printed());
    }

    private void printed(String text) {
        if (!text.isEmpty()) {
            printedBefore = text.codePointBefore(text.length());
        }
    }

    private int printedAfter() {
        for (Piece piece : pieces.subList(at + 1, pieces.size())) {
            if (piece instanceof Piece.Image) {
                return NOTHING;
            }
            String text = piece.printed();
            if (!text.isEmpty()) {
                return text.codePointAt(0);
            }
        }
        return NOTHING;
    }
}
