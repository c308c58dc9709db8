package org.gongkai.render.docx;

import org.docx4j.wml.JcEnumeration;
import org.gongkai.document.Style;
import org.gongkai.document.Table;

/** How the text of a table cell is set; every table of the style has one paragraph style of each. */
enum CellText {
    HEADER("Header", "表头", JcEnumeration.CENTER),
    GROUP("Group", "分组", JcEnumeration.CENTER),
    ROW_HEADER("RowHeader", "行标题", JcEnumeration.LEFT),
    FIGURE("Figure", "数字", JcEnumeration.CENTER),
    TEXT("Text", "文字", JcEnumeration.LEFT);

    private final String suffix;
    final String label;
    final JcEnumeration alignment;

    CellText(String suffix, String label, JcEnumeration alignment) {
        this.suffix = suffix;
        this.label = label;
        this.alignment = alignment;
    }

    /**
     * How a cell's text is set.
     *
     * @param fits whether it stands on one line
     */
    static CellText of(Table.Cell cell, boolean fits) {
        return switch (cell.kind()) {
            case SECTION, COLUMN_HEADER -> HEADER;
            // 信息内容 heads its column; what takes several lines, as 本列数据的勾稽关系为 does, explains.
            case STUB -> fits ? HEADER : ROW_HEADER;
            case ROW_HEADER -> cell.rowSpan() > 1 ? GROUP : ROW_HEADER;
            case FIGURE -> FIGURE;
            case TEXT -> TEXT;
        };
    }

    String face(Style.TableStyle table) {
        return this == HEADER ? table.headerFace() : table.face();
    }

    /**
     * The paragraph style's id in a table.
     *
     * @param table the id of the style that all cells of the table share, as {@code TableT3}
     */
    String id(String table) {
        return table + suffix;
    }
}
