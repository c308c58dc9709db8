package org.gongkai.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import org.gongkai.render.layout.Tag;

/** What a tag says beyond its type. */
final class TagAttributes {
    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName LIST = new PdfName("List");

    private TagAttributes() {}

    static void put(Tag tag, PdfDictionary element) {
        if (tag.cell() != null) {
            putCell(tag.cell(), element);
        }
        switch (tag.type()) {
            case "Figure" -> element.put(PdfName.ALT, text(tag.text()));
            case "Table" -> putSummary(tag.text(), element);
            case "L" -> {
                PdfDictionary attributes = owned(LIST);
                attributes.put(new PdfName("ListNumbering"), new PdfName("None"));
                element.put(PdfName.A, attributes);
            }
            default -> {}
        }
    }

    private static void putSummary(String summary, PdfDictionary element) {
        if (!summary.isEmpty()) {
            PdfDictionary attributes = owned(TABLE);
            attributes.put(new PdfName("Summary"), text(summary));
            element.put(PdfName.A, attributes);
        }
    }

    private static void putCell(Tag.CellTag cell, PdfDictionary element) {
        PdfDictionary attributes = owned(TABLE);
        if (cell.rowSpan() > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(cell.rowSpan()));
        }
        if (cell.columnSpan() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(cell.columnSpan()));
        }
        if (!cell.scope().isEmpty()) {
            attributes.put(new PdfName("Scope"), new PdfName(cell.scope()));
            element.put(new PdfName("ID"), new PdfString(cell.id()));
        }
        if (!cell.headers().isEmpty()) {
            PdfArray headers = new PdfArray();
            cell.headers().forEach(id -> headers.add(new PdfString(id)));
            attributes.put(new PdfName("Headers"), headers);
        }
        if (attributes.size() > 1) {
            element.put(PdfName.A, attributes);
        }
    }

    private static PdfDictionary owned(PdfName owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        return attributes;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
