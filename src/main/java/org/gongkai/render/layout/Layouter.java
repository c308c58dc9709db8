package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.document.Document;
import org.gongkai.document.Style;
import org.gongkai.document.Style.TextStyle;
import org.gongkai.render.layout.Layout.Bookmark;
import org.gongkai.render.layout.Layout.Page;
import org.gongkai.render.layout.Setting.Align;

/** Document → layout: everything that is the same in every format of fixed pages. */
public final class Layouter {
    private static final String DRAFT = "草稿";
    private static final double DRAFT_SIZE = 190;
    private static final double DRAFT_ANGLE = Math.toRadians(52);
    /** From the middle of a character down to its baseline, in em. */
    private static final double DRAFT_DROP = 0.36;

    private static final Set<String> BOOKMARKED = Set.of("H2", "H3");

    /** From the type area down to the dashes of the page number (GB/T 9704-2012). */
    private static final double FOOTER_MILLIMETRES = 7;

    private final Workshop workshop;

    public Layouter(Style style, Foundry foundry) {
        this.workshop = new Workshop(style, new Frame(style), new TypeCase(style, foundry), new CellTexts());
    }

    /**
     * Where everything stands.
     *
     * @throws MissingGlyphException if no face has a character of the document
     */
    public Layout layout(Document document) {
        Tag root = Tag.root();
        List<Piece> pieces = BlockSetter.pieces(document.blocks(), workshop, root);
        List<List<Mark>> contents = Paginator.pages(pieces, workshop.frame());
        List<Page> pages = new ArrayList<>();
        for (List<Mark> content : contents) {
            List<Mark> marks = new ArrayList<>();
            if (document.draft()) {
                marks.add(stamp());
            }
            marks.addAll(content);
            marks.addAll(pageNumber(pages.size() + 1));
            pages.add(new Page(marks));
        }
        Frame frame = workshop.frame();
        return new Layout(document, root, pages, bookmarks(contents), frame.width(), frame.height());
    }

    /** 草稿 from the lower left to the upper right, its middle in the middle of the page. */
    private Mark stamp() {
        TextStyle large = new TextStyle(workshop.style().title().face(), DRAFT_SIZE, false);
        List<Glyph> glyphs = workshop.glyphs(DRAFT, large);
        double[] advances = glyphs.stream().mapToDouble(Glyph::advance).toArray();
        double half = Arrays.stream(advances).sum() / 2;
        double drop = DRAFT_SIZE * DRAFT_DROP;
        double cos = Math.cos(DRAFT_ANGLE);
        double sin = Math.sin(DRAFT_ANGLE);
        double x = workshop.frame().width() / 2 - cos * half + sin * drop;
        double y = workshop.frame().height() / 2 + sin * half + cos * drop;
        return new Mark.Stamp(glyphs.get(0).face(), DRAFT_SIZE, DRAFT, advances, x, y, DRAFT_ANGLE);
    }

    /** 单页居右空一字，双页居左空一字。 */
    private List<Mark> pageNumber(int number) {
        TextStyle style = workshop.style().footer();
        Line line = Line.natural(workshop.glyphs("— " + number + " —", style), true);
        Column column = workshop.frame().column().indented(style.size(), style.size());
        Align align = number % 2 == 1 ? Align.RIGHT : Align.LEFT;
        double dashes = workshop.frame().bottom() + Frame.points(FOOTER_MILLIMETRES);
        return Setting.marks(line, null, column, align, dashes - style.size() / 2, style.size());
    }

    /** Headings of level 2 and 3 where their first characters stand. */
    private static List<Bookmark> bookmarks(List<List<Mark>> pages) {
        Map<Tag, Boolean> seen = new IdentityHashMap<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Mark mark : pages.get(page)) {
                boolean isHeading = mark instanceof Mark.Text
                        && mark.tag() != null
                        && BOOKMARKED.contains(mark.tag().type());
                if (isHeading && seen.put(mark.tag(), true) == null) {
                    Mark.Text text = (Mark.Text) mark;
                    int level = mark.tag().type().charAt(1) - '0';
                    bookmarks.add(new Bookmark(level, mark.tag().text(), page, text.y() - 1.5 * text.size()));
                }
            }
        }
        return bookmarks;
    }
}
