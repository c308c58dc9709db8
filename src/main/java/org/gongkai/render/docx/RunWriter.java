package org.gongkai.render.docx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STHint;
import org.gongkai.document.Inline;

/** Inlines → the runs and hyperlinks of one paragraph. */
final class RunWriter implements Inline.Visitor<RunWriter> {
    private static final Pattern PIECES = Pattern.compile("[^\n\t]+|\n|\t");

    private final List<Object> content;
    private final Attachments attachments;
    private final Look look;

    /**
     * How the runs are set.
     *
     * @param narrow the id of a character style that squeezes them, see {@link NarrowFigures}
     */
    private record Look(boolean strong, boolean emphasised, boolean linked, Optional<String> narrow) {
        static final Look PLAIN = new Look(false, false, false, Optional.empty());

        /** A run names one character style; what two marks on it share beyond that is set directly. */
        Optional<RPr> properties(boolean hinted) {
            Optional<String> style = linked
                    ? Optional.of(StyleIds.HYPERLINK)
                    : emphasised ? Optional.of(StyleIds.EMPHASIS) : strong ? Optional.of(StyleIds.STRONG) : narrow;
            if (style.isEmpty() && !hinted) {
                return Optional.empty();
            }
            RPr properties = new RPr();
            style.map(Wml::runStyle).ifPresent(properties::setRStyle);
            if (hinted) {
                RFonts chinese = new RFonts();
                chinese.setHint(STHint.EAST_ASIA);
                properties.setRFonts(chinese);
            }
            if (strong && (linked || emphasised)) {
                properties.setB(Wml.on());
            }
            return Optional.of(properties);
        }
    }

    private RunWriter(List<Object> content, Attachments attachments, Look look) {
        this.content = content;
        this.attachments = attachments;
        this.look = look;
    }

    /** A writer that adds to a paragraph. */
    static RunWriter into(P paragraph, Attachments attachments) {
        return new RunWriter(paragraph.getContent(), attachments, Look.PLAIN);
    }

    /** The same writer with a character style for plain text. */
    RunWriter narrow(Optional<String> style) {
        return with(new Look(false, false, false, style));
    }

    RunWriter write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    /** Writes characters; a newline becomes a line break and a tab a tab. */
    RunWriter write(String text) {
        for (Matcher piece = PIECES.matcher(text); piece.find(); ) {
            switch (piece.group()) {
                case "\n" -> lineBreak();
                case "\t" -> content.add(Wml.run(new R.Tab()));
                default -> add(piece.group());
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
        with(new Look(true, look.emphasised, look.linked, look.narrow)).write(strong.content());
        return this;
    }

    @Override
    public RunWriter emphasis(Inline.Emphasis emphasis) {
        with(new Look(look.strong, true, look.linked, look.narrow)).write(emphasis.content());
        return this;
    }

    @Override
    public RunWriter link(Inline.Link link) {
        P.Hyperlink hyperlink = new P.Hyperlink();
        hyperlink.setId(attachments.link(link.target()));
        hyperlink.setHistory(true);
        new RunWriter(hyperlink.getContent(), attachments, new Look(look.strong, look.emphasised, true, look.narrow))
                .write(link.content());
        content.add(hyperlink);
        return this;
    }

    @Override
    public RunWriter lineBreak(Inline.LineBreak lineBreak) {
        lineBreak();
        return this;
    }

    private void lineBreak() {
        content.add(Wml.run(new Br()));
    }

    private void add(String text) {
        R run = Wml.run(Wml.text(text));
        look.properties(needsHint(text)).ifPresent(run::setRPr);
        content.add(run);
    }

    private RunWriter with(Look other) {
        return new RunWriter(content, attachments, other);
    }

    /** Word takes “ ” — … · × for Latin unless told otherwise: they would be half as wide and could end up at either end of a line. */
    private static boolean needsHint(String text) {
        return text.chars().anyMatch(c -> c > 0xA0 && c < 0x2E80);
    }
}
