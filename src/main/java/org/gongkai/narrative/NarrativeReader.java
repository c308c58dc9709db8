package org.gongkai.narrative;

import java.util.List;
import org.commonmark.node.Node;
import org.gongkai.document.Block;
import org.gongkai.document.Inline;
import org.gongkai.model.SourceText;

/**
 * Reads the narrative of one report. The language is that of docs/data-format.md, section “正文的写法（Markdown）”.
 *
 * <p>Where that page is silent: HTML entities, code marks, link titles and link definitions print as written; a tab counts as one blank;
 * a line of nothing but blanks, full-width ones too, ends a paragraph; an image within a paragraph splits it, anywhere else it is a
 * finding; blocks nested deeper than {@value AsWritten#DEEPEST} levels print as written.
 */
public final class NarrativeReader {
    private final Fields fields;
    private final Images images;

    public NarrativeReader(Fields fields, Images images) {
        this.fields = fields;
        this.images = images;
    }

    /**
     * Reads Markdown with figures.
     *
     * @param baseLevel the level of the heading that it stands under; its own first heading gets the next level
     */
    public Narrative read(SourceText markdown, int baseLevel) {
        Desk desk = new Desk(markdown, fields, images);
        String text = Grammar.prepare(markdown.text());
        Node tree = Grammar.PARSER.parse(text);
        List<Block> blocks = new Blocks(text, desk, baseLevel).of(tree);
        return new Narrative(blocks, desk.findings());
    }

    /** Reads a text that knows figures but no Markdown (标题, 表注): its line breaks are wanted ones. */
    public Line line(SourceText text) {
        Desk desk = new Desk(text, fields, images);
        List<Inline> content = Assembler.inlines(new LineReader(Content.of(text.text()), desk).read(), desk);
        return new Line(content, desk.findings());
    }
}
