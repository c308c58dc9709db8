package org.gongkai.render.docx;

import java.math.BigInteger;
import org.docx4j.wml.CTDocGrid;
import org.docx4j.wml.STDocGrid;
import org.docx4j.wml.SectPr;
import org.gongkai.document.Style;

/**
 * The page of a style in twips. Source: GB/T 9704-2012.
 *
 * @param linePitch so that the wanted lines fill the type area and not one less: 579 and never 580, which leaves room for 21 lines only
 * @param charSpace what the grid adds to the width of a body character, in 1/4096 point: -848 squeezes 28 characters of 16 pt into 156 mm
 * @param footer from the paper's lower edge to the footer's
 */
record PageSetup(
        long width,
        long height,
        long top,
        long bottom,
        long left,
        long right,
        long linePitch,
        long charSpace,
        long footer) {
    /** The line of the page number; its dashes run through the middle. */
    static final long FOOTER_LINE = Units.twips(6);

    /** From the type area to the dashes beside the page number. */
    private static final double FOOTER_GAP_MILLIMETRES = 7;

    static PageSetup of(Style style) {
        Style.Page page = style.page();
        long width = Units.twips(page.width());
        long height = Units.twips(page.height());
        long top = Units.twips(page.top());
        long bottom = Units.twips(page.bottom());
        long left = Units.twips(page.left());
        long right = Units.twips(page.right());
        double cell = (width - left - right) / 20.0 / page.characters();
        return new PageSetup(
                width,
                height,
                top,
                bottom,
                left,
                right,
                (height - top - bottom) / page.lines(),
                Math.round((cell - style.body().size()) * 4096),
                bottom - Units.twips(FOOTER_GAP_MILLIMETRES) - FOOTER_LINE / 2);
    }

    /** The page of a section that somebody else has set up; what it does not say is as on this one. */
    PageSetup with(SectPr section) {
        SectPr.PgSz size = section.getPgSz();
        SectPr.PgMar margins = section.getPgMar();
        boolean hasSize = size != null && size.getW() != null && size.getH() != null;
        return new PageSetup(
                hasSize ? size.getW().longValue() : width,
                hasSize ? size.getH().longValue() : height,
                margins == null ? top : length(margins.getTop(), top),
                margins == null ? bottom : length(margins.getBottom(), bottom),
                margins == null ? left : length(margins.getLeft(), left) + length(margins.getGutter(), 0),
                margins == null ? right : length(margins.getRight(), right),
                linePitch,
                charSpace,
                footer);
    }

    /** Word marks a margin that no header may push by a minus. */
    private static long length(BigInteger value, long otherwise) {
        return value == null ? otherwise : value.abs().longValue();
    }

    /** The width of the type area. */
    long textWidth() {
        return width - left - right;
    }

    /** The height of the type area. */
    long textHeight() {
        return height - top - bottom;
    }

    /** The section that all blocks stand in, still without headers and footers. */
    SectPr section() {
        SectPr section = new SectPr();
        SectPr.PgSz size = new SectPr.PgSz();
        size.setW(number(width));
        size.setH(number(height));
        section.setPgSz(size);
        SectPr.PgMar margins = new SectPr.PgMar();
        margins.setTop(number(top));
        margins.setBottom(number(bottom));
        margins.setLeft(number(left));
        margins.setRight(number(right));
        margins.setHeader(number(top / 2));
        margins.setFooter(number(footer));
        margins.setGutter(BigInteger.ZERO);
        section.setPgMar(margins);
        CTDocGrid grid = new CTDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(number(linePitch));
        grid.setCharSpace(number(charSpace));
        section.setDocGrid(grid);
        return section;
    }

    private static BigInteger number(long value) {
        return Wml.number(value);
    }
}
