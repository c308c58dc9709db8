package org.gongkai.render.docx;

import org.docx4j.wml.CTBorder;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;

/** One entry of the style sheet in the making. */
final class StyleBuilder {
    private final Style style = new Style();
    private final PPr paragraph = new PPr();
    private final RPr run = new RPr();

    private StyleBuilder(String type, String id, String name) {
        Style.Name called = new Style.Name();
        called.setVal(name);
        style.setType(type);
        style.setStyleId(id);
        style.setName(called);
    }

    /**
     * A paragraph style.
     *
     * @param name Word knows its own styles by their English names ({@code heading 1}) and shows them in the user's language
     */
    static StyleBuilder paragraph(String id, String name) {
        return new StyleBuilder("paragraph", id, name);
    }

    /** A character style. */
    static StyleBuilder character(String id, String name) {
        return new StyleBuilder("character", id, name);
    }

    /** Marks a style that Word does not know, so that it shows the name as it is. */
    StyleBuilder custom() {
        style.setCustomStyle(true);
        return this;
    }

    /** Makes it the style of what names none. */
    StyleBuilder byDefault() {
        style.setDefault(true);
        return this;
    }

    StyleBuilder basedOn(String id) {
        Style.BasedOn base = new Style.BasedOn();
        base.setVal(id);
        style.setBasedOn(base);
        return this;
    }

    /** The style of the paragraph that a user begins with the Enter key. */
    StyleBuilder next(String id) {
        Style.Next next = new Style.Next();
        next.setVal(id);
        style.setNext(next);
        return this;
    }

    StyleBuilder face(String font) {
        run.setRFonts(fonts(font));
        return this;
    }

    /** A size in points. */
    StyleBuilder size(double points) {
        run.setSz(Wml.halfPoints(points));
        run.setSzCs(Wml.halfPoints(points));
        return this;
    }

    StyleBuilder bold(boolean bold) {
        if (bold) {
            run.setB(Wml.on());
            run.setBCs(Wml.on());
        }
        return this;
    }

    StyleBuilder align(JcEnumeration alignment) {
        paragraph.setJc(Wml.align(alignment));
        return this;
    }

    StyleBuilder indent(Indent indent) {
        paragraph.setInd(Wml.ind(indent));
        return this;
    }

    StyleBuilder spacing(PPrBase.Spacing spacing) {
        paragraph.setSpacing(spacing);
        return this;
    }

    /** A line on every side, so many points from the text, and one between two such paragraphs. */
    StyleBuilder box(long padding) {
        PPrBase.PBdr box = new PPrBase.PBdr();
        box.setTop(line(padding));
        box.setLeft(line(padding));
        box.setBottom(line(padding));
        box.setRight(line(padding));
        box.setBetween(line(padding));
        paragraph.setPBdr(box);
        return this;
    }

    private static CTBorder line(long padding) {
        CTBorder line = TableGrid.line();
        line.setSpace(Wml.number(padding));
        return line;
    }

    /**
     * Lets go of the lines of the page grid but not of its characters.
     *
     * <p>Exact line heights keep the rhythm without it, and LibreOffice draws a grid narrower than its characters with a gap after each.
     */
    StyleBuilder freeLines() {
        paragraph.setSnapToGrid(Wml.off());
        return this;
    }

    /**
     * Lets punctuation hang over the right margin, as Word does by default.
     *
     * <p>Said aloud because LibreOffice 7.4 takes a yes for a no, and where it does let punctuation hang it loses it in justified lines.
     */
    StyleBuilder hangingPunctuation() {
        paragraph.setOverflowPunct(Wml.on());
        return this;
    }

    /** Lets go of the page grid, which would stretch every line to that of the running text. */
    StyleBuilder offGrid() {
        paragraph.setSnapToGrid(Wml.off());
        run.setSnapToGrid(Wml.off());
        return this;
    }

    /** A heading in the navigation pane, 0 at the top; no page break parts it from what follows. */
    StyleBuilder outline(int level) {
        PPrBase.OutlineLvl outline = new PPrBase.OutlineLvl();
        outline.setVal(Wml.number(level));
        paragraph.setOutlineLvl(outline);
        paragraph.setKeepNext(Wml.on());
        paragraph.setKeepLines(Wml.on());
        return this;
    }

    PPr paragraph() {
        return paragraph;
    }

    RPr run() {
        return run;
    }

    Style build() {
        style.setQFormat(Wml.on());
        if ("paragraph".equals(style.getType())) {
            style.setPPr(paragraph);
        }
        style.setRPr(run);
        return style;
    }

    /** One face for Chinese and Latin alike: 公文 sets digits in 仿宋's own. */
    static RFonts fonts(String font) {
        RFonts fonts = new RFonts();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        fonts.setEastAsia(font);
        fonts.setCs(font);
        return fonts;
    }
}
