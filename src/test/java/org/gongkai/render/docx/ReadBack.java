package org.gongkai.render.docx;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Br;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPrInner.VMerge;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** What docx4j finds in a DOCX, in the terms of the document it was made from. */
final class ReadBack {
    private ReadBack() {}

    static WordprocessingMLPackage open(byte[] docx) throws Docx4JException {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    }

    static List<Object> blocks(byte[] docx) throws Docx4JException {
        return open(docx).getMainDocumentPart().getContent().stream()
                .map(XmlUtils::unwrap)
                .toList();
    }

    static List<Tbl> tables(byte[] docx) throws Docx4JException {
        return blocks(docx).stream()
                .filter(Tbl.class::isInstance)
                .map(Tbl.class::cast)
                .toList();
    }

    /** The entries of a transcript; paragraphs without text count only in tables. */
    static List<String> transcript(byte[] docx) throws Docx4JException {
        List<String> entries = new ArrayList<>();
        for (Object block : blocks(docx)) {
            if (block instanceof Tbl table) {
                cells(table).forEach(cell -> entries.add(text(cell)));
            } else if (!text(block).isEmpty()) {
                entries.add(text(block));
            }
        }
        return entries;
    }

    /** The cells of a table where they begin. */
    static List<Tc> cells(Tbl table) {
        return rows(table).stream()
                .flatMap(row -> cells(row).stream())
                .filter(cell -> !continues(cell))
                .toList();
    }

    static List<Tr> rows(Tbl table) {
        return table.getContent().stream()
                .map(XmlUtils::unwrap)
                .map(Tr.class::cast)
                .toList();
    }

    static List<Tc> cells(Tr row) {
        return row.getContent().stream()
                .map(XmlUtils::unwrap)
                .map(Tc.class::cast)
                .toList();
    }

    static int columnSpan(Tc cell) {
        return cell.getTcPr().getGridSpan() == null
                ? 1
                : cell.getTcPr().getGridSpan().getVal().intValue();
    }

    static boolean continues(Tc cell) {
        VMerge merge = cell.getTcPr().getVMerge();
        return merge != null && !"restart".equals(merge.getVal());
    }

    static String text(Object node) {
        Object content = node instanceof JAXBElement<?> element ? element.getValue() : node;
        if (content instanceof Text text) {
            return text.getValue();
        } else if (content instanceof Br) {
            return "\n";
        } else if (content instanceof R.Tab) {
            return "\t";
        } else if (content instanceof Drawing drawing) {
            return ((Inline) drawing.getAnchorOrInline().get(0)).getDocPr().getDescr();
        } else if (content instanceof P.Hyperlink || content instanceof ContentAccessor) {
            StringBuilder text = new StringBuilder();
            ((ContentAccessor) content).getContent().forEach(child -> text.append(text(child)));
            return text.toString();
        }
        return "";
    }
}
