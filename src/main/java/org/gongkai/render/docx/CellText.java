package org.gongkai.render.docx;

import org.docx4j.wml.JcEnumeration;
import org.gongkai.document.Style;
import org.gongkai.document.Table;

/** How the text of a table cell is set; every table of the style has one paragraph style of each. */
enum CellText {
    HEADER("表头", JcEnumeration.CENTER),
    GROUP("分组", JcEnumeration.CENTER),
    ROW_HEADER("行标题", JcEnumeration.LEFT),
    FIGURE("数字", JcEnumeration.CENTER),
    TEXT("文字", JcEnumeration.LEFT);

    final String label;
    final JcEnumeration alignment;

    CellText(String label, JcEnumeration alignment) {
        this.label = label;
        this.alignment = alignment;
    }

    static CellText of(Table.Cell cell) {
        return switch (cell.kind()) {
            case STUB, SECTION, COLUMN_HEADER -> HEADER;
            case ROW_HEADER -> cell.rowSpan() > 1 ? GROUP : ROW_HEADER;
            case FIGURE -> FIGURE;
            case TEXT -> TEXT;
        };
    }

    String face(Style.TableStyle table) {
        return this == HEADER ? table.headerFace() : table.face();
    }

    /** The paragraph style's id in a table, by the table's key in the style: {@code T3Figure}. */
    String id(String table) {
        String[] words = name().split("_");
        StringBuilder id = new StringBuilder(table);
        for (String word : words) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return id.toString();
    }
}
