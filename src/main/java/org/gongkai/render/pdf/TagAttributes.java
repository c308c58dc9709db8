package org.gongkai.render.pdf;

import com.lowagie.text.pdf.Syntax;
import java.util.List;
import org.gongkai.render.layout.Tag;

/** What a tag says beyond its type, as entries of its dictionary. */
final class TagAttributes {
    private TagAttributes() {}

    static void append(Tag tag, Syntax entries) {
        if (tag.cell() != null) {
            cell(tag.cell(), entries);
        }
        switch (tag.type()) {
            case "Figure" -> text(tag.text(), entries.raw("/Alt"));
            case "Table" -> {
                if (!tag.text().isEmpty()) {
                    text(tag.text(), entries.raw("/A<</O/Table/Summary"));
                    entries.raw(">>");
                }
            }
            case "L" -> entries.raw("/A<</O/List/ListNumbering/None>>");
            default -> {}
        }
    }

    /** Whether other cells may refer to it. */
    static boolean hasId(Tag tag) {
        return tag.cell() != null && !tag.cell().scope().isEmpty();
    }

    private static void cell(Tag.CellTag cell, Syntax entries) {
        if (!cell.scope().isEmpty()) {
            entries.raw("/ID(").raw(cell.id()).raw(")");
        }
        boolean isPlain = cell.rowSpan() == 1
                && cell.columnSpan() == 1
                && cell.scope().isEmpty()
                && cell.headers().isEmpty();
        if (isPlain) {
            return;
        }
        entries.raw("/A<</O/Table");
        if (cell.rowSpan() > 1) {
            entries.raw("/RowSpan ").integer(cell.rowSpan());
        }
        if (cell.columnSpan() > 1) {
            entries.raw("/ColSpan ").integer(cell.columnSpan());
        }
        if (!cell.scope().isEmpty()) {
            entries.raw("/Scope/").raw(cell.scope());
        }
        if (!cell.headers().isEmpty()) {
            headers(cell.headers(), entries);
        }
        entries.raw(">>");
    }

    private static void headers(List<String> ids, Syntax entries) {
        entries.raw("/Headers[");
        for (String id : ids) {
            entries.raw("(").raw(id).raw(")");
        }
        entries.raw("]");
    }

    private static void text(String text, Syntax entries) {
        entries.raw("<FEFF").hexadecimal(text).raw(">");
    }
}
