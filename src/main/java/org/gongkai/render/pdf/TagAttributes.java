package org.gongkai.render.pdf;

import java.util.List;
import org.gongkai.render.layout.Tag;

/** What a tag says beyond its type, as entries of its dictionary. */
final class TagAttributes {
    private static final String DIGITS = "0123456789ABCDEF";

    private TagAttributes() {}

    static void append(Tag tag, StringBuilder entries) {
        if (tag.cell() != null) {
            cell(tag.cell(), entries);
        }
        switch (tag.type()) {
            case "Figure" -> text(tag.text(), entries.append("/Alt"));
            case "Table" -> {
                if (!tag.text().isEmpty()) {
                    text(tag.text(), entries.append("/A<</O/Table/Summary"));
                    entries.append(">>");
                }
            }
            case "L" -> entries.append("/A<</O/List/ListNumbering/None>>");
            default -> {}
        }
    }

    /** Whether other cells may refer to it. */
    static boolean hasId(Tag tag) {
        return tag.cell() != null && !tag.cell().scope().isEmpty();
    }

    private static void cell(Tag.CellTag cell, StringBuilder entries) {
        if (!cell.scope().isEmpty()) {
            entries.append("/ID(").append(cell.id()).append(')');
        }
        boolean isPlain = cell.rowSpan() == 1
                && cell.columnSpan() == 1
                && cell.scope().isEmpty()
                && cell.headers().isEmpty();
        if (isPlain) {
            return;
        }
        entries.append("/A<</O/Table");
        if (cell.rowSpan() > 1) {
            entries.append("/RowSpan ").append(cell.rowSpan());
        }
        if (cell.columnSpan() > 1) {
            entries.append("/ColSpan ").append(cell.columnSpan());
        }
        if (!cell.scope().isEmpty()) {
            entries.append("/Scope/").append(cell.scope());
        }
        if (!cell.headers().isEmpty()) {
            headers(cell.headers(), entries);
        }
        entries.append(">>");
    }

    private static void headers(List<String> ids, StringBuilder entries) {
        entries.append("/Headers[");
        for (String id : ids) {
            entries.append('(').append(id).append(')');
        }
        entries.append(']');
    }

    /** A text as UTF-16 in hexadecimal digits. */
    private static void text(String text, StringBuilder entries) {
        entries.append("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                entries.append(DIGITS.charAt(text.charAt(i) >> shift & 0xF));
            }
        }
        entries.append('>');
    }
}
