package org.gongkai.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    /** What was collected before each open mark. */
    private final Deque<InlineBuilder> outer = new ArrayDeque<>();

    private final int[] open = new int[Run.Mark.values().length];
    private InlineBuilder content;
    private int at;
    private int printedBefore = NOTHING;

    private Assembler(List<Piece> pieces, Desk desk, boolean paragraph) {
        this.pieces = pieces;
        this.desk = desk;
        this.paragraph = paragraph;
        this.content = new InlineBuilder(desk);
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
        return new Assembler(pieces, desk, false).content.inlines();
    }

    @Override
    public void chars(Piece.Chars chars) {
        content.text(chars.text(), chars.offset());
        printed(chars.printed());
    }

    @Override
    public void figure(Piece.Figure figure) {
        content.figure(figure.text(), figure.offset());
        printed(figure.printed());
    }

    @Override
    public void bracket(Piece.Bracket bracket) {
        content.text(bracket.printed(), bracket.offset());
        printed(bracket.printed());
    }

    @Override
    public void ready(Piece.Ready ready) {
        ready.content().forEach(content::add);
        printed(ready.printed());
    }

    @Override
    public void lineEnd(Piece.LineEnd lineEnd) {
        int printedAfter = printedAfter();
        if (printedBefore == NOTHING || printedAfter == NOTHING) {
            return;
        }
        if (lineEnd.wanted()) {
            content.add(new Inline.LineBreak());
            printed(lineEnd.printed());
        } else if (isBlankWanted(printedBefore, printedAfter)) {
            content.text(" ", lineEnd.offset());
            printed(" ");
        }
        content.endText();
    }

    private static boolean isBlankWanted(int before, int after) {
        return !(Chinese.is(before) && Chinese.is(after)) && !Characters.isBlank(before) && !Characters.isBlank(after);
    }

    @Override
    public void run(Run run) {
        run.closed().forEach(this::close);
        if (run.left() > 0) {
            content.text(run.printed(), run.textOffset());
            printed(run.printed());
        }
        run.opened().forEach(this::open);
    }

    /** Bold within bold is bold: of equal marks only the outermost counts, so that nothing nests deeper than there are marks. */
    private void open(Run.Mark mark) {
        if (open[mark.ordinal()]++ == 0) {
            outer.push(content);
            content = new InlineBuilder(desk);
        }
    }

    private void close(Run.Mark mark) {
        if (--open[mark.ordinal()] == 0) {
            List<Inline> inner = content.inlines();
            content = outer.pop();
            content.add(mark == Run.Mark.STRONG ? new Inline.Strong(inner) : new Inline.Emphasis(inner));
        }
    }

    @Override
    public void image(Piece.Image image) {
        if (paragraph
                && outer.isEmpty()
                && image.image().isPresent()
                && !image.alternative().isEmpty()) {
            endParagraph();
            blocks.add(new Picture(image.image().get(), image.alternative()));
            return;
        }
        if (!paragraph || !outer.isEmpty()) {
            desk.error(
                    "TEXT-IMAGE",
                    image.offset(),
                    "图片“" + image.alternative() + "”写在标题、表格、链接或加粗文字里。",
                    "让图片单独成段，前后各空一行。");
        }
        content.text(image.alternative(), image.offset());
        printed(image.printed());
    }

    private void endParagraph() {
        List<Inline> inlines = content.inlines();
        if (!inlines.isEmpty()) {
            blocks.add(Paragraph.of(inlines));
        }
        content = new InlineBuilder(desk);
        printedBefore = NOTHING;
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
