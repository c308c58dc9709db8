package org.gongkai.render.docx;

import java.math.BigInteger;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.Style;
import org.docx4j.wml.TblBorders;

/** The one table style: centred, all lines black and half a point thick, cells as narrow as labels of 7 mm columns need. */
final class TableGrid {
    /** Between a cell's vertical lines and its text, in twips: 0.5 mm. */
    static final long SIDE_MARGIN = Units.twips(0.5);

    /** Above and below a cell's text, in twips. */
    private static final long ROW_MARGIN = Units.pointTwips(2);

    /** 0.5 pt; borders are measured in 1/8 point. */
    private static final long LINE = 4;

    private TableGrid() {}

    static Style style() {
        CTTblPrBase table = new CTTblPrBase();
        table.setJc(Wml.align(JcEnumeration.CENTER));
        TblBorders borders = new TblBorders();
        borders.setTop(line());
        borders.setLeft(line());
        borders.setBottom(line());
        borders.setRight(line());
        borders.setInsideH(line());
        borders.setInsideV(line());
        table.setTblBorders(borders);
        CTTblCellMar margins = new CTTblCellMar();
        margins.setTop(Wml.width(ROW_MARGIN));
        margins.setLeft(Wml.width(SIDE_MARGIN));
        margins.setBottom(Wml.width(ROW_MARGIN));
        margins.setRight(Wml.width(SIDE_MARGIN));
        table.setTblCellMar(margins);
        Style.Name name = new Style.Name();
        name.setVal("报告表格");
        Style style = new Style();
        style.setType("table");
        style.setCustomStyle(true);
        style.setStyleId(StyleIds.TABLE);
        style.setName(name);
        style.setTblPr(table);
        return style;
    }

    /** Black, half a point thick. */
    static CTBorder line() {
        CTBorder border = new CTBorder();
        border.setVal(STBorder.SINGLE);
        border.setSz(Wml.number(LINE));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
        return border;
    }
}
