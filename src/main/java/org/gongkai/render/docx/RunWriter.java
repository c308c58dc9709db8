package org.gongkai.render.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Inline;
import org.gongkai.render.docx.DocumentPart.Element;

/** Inlines → the runs and hyperlinks of one paragraph. */
final class RunWriter implements Inline.Visitor<RunWriter> {
    private static final Pattern PIECES = Pattern.compile("[^\n\t]+|\n|\t");

    private final DocumentPart part;
    private final Attachments attachments;
    private final Look look;

    /**
     * What the inlines around a text say about it.
     *
     * @param otherwise the character style of a text that is none of these; empty for none
     */
    private record Look(boolean strong, boolean emphasised, boolean linked, String otherwise) {
        /** A run names one character style; what a second mark says beyond that is set directly. */
        Shape.OfRun shape(boolean chinese) {
            if (linked) {
                return new Shape.OfRun(StyleIds.HYPERLINK, strong, chinese);
            } else if (emphasised) {
                return new Shape.OfRun(StyleIds.EMPHASIS, strong, chinese);
            }
            return new Shape.OfRun(strong ? StyleIds.STRONG : otherwise, false, chinese);
        }

        Look asStrong() {
            return new Look(true, emphasised, linked, otherwise);
        }

        Look asEmphasised() {
            return new Look(strong, true, linked, otherwise);
        }

        Look asLinked() {
            return new Look(strong, emphasised, true, otherwise);
        }
    }

    private RunWriter(DocumentPart part, Attachments attachments, Look look) {
        this.part = part;
        this.attachments = attachments;
        this.look = look;
    }

    /**
     * A writer into the paragraph that is open.
     *
     * @param characterStyle of text that no inline marks; empty for none
     */
    static RunWriter into(DocumentPart part, Attachments attachments, String characterStyle) {
        return new RunWriter(part, attachments, new Look(false, false, false, characterStyle));
    }

    RunWriter write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    /** Writes characters; a newline becomes a line break and a tab a tab. */
    RunWriter write(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0) {
            run(text);
            return this;
        }
        for (Matcher piece = PIECES.matcher(text); piece.find(); ) {
            switch (piece.group()) {
                case "\n" -> part.open(Element.RUN).mark(Element.BREAK).close(Element.RUN);
                case "\t" -> part.open(Element.RUN).mark(Element.TAB).close(Element.RUN);
                default -> run(piece.group());
            }
        }
        return this;
    }

    @Override
    public RunWriter text(Inline.Text text) {
        return write(text.text());
    }

    @Override
    public RunWriter strong(Inline.Strong strong) {
        with(look.asStrong()).write(strong.content());
        return this;
    }

    @Override
    public RunWriter emphasis(Inline.Emphasis emphasis) {
        with(look.asEmphasised()).write(emphasis.content());
        return this;
    }

    @Override
    public RunWriter link(Inline.Link link) {
        part.openLink(attachments.link(link.target()));
        with(look.asLinked()).write(link.content());
        part.close(Element.LINK);
        return this;
    }

    @Override
    public RunWriter lineBreak(Inline.LineBreak lineBreak) {
        return write("\n");
    }

    private void run(String text) {
        if (text.isEmpty()) {
            return;
        }
        Shape.OfRun shape = look.shape(needsHint(text));
        part.open(Element.RUN);
        if (!shape.equals(Shape.OfRun.PLAIN)) {
            part.add(shape);
        }
        part.text(text).close(Element.RUN);
    }

    private RunWriter with(Look other) {
        return new RunWriter(part, attachments, other);
    }

    /** Word takes “ ” — … · × for Latin unless told otherwise: they would be half as wide and could end up at either end of a line. */
    private static boolean needsHint(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xA0 && text.charAt(i) < 0x2E80) {
                return true;
            }
        }
        return false;
    }
}
