package org.gongkai.render.docx;

import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STHint;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.TrPr;

/** The properties of a piece of a document: a value, so that docx4j need marshal equal ones only once. */
interface Shape {
    /** The properties as docx4j knows them. */
    JAXBElement<?> properties();

    /** A paragraph (w:pPr). */
    record OfParagraph(String style, boolean keepNext, Indent indent) implements Shape {
        static OfParagraph styled(String style) {
            return new OfParagraph(style, false, Indent.NONE);
        }

        @Override
        public JAXBElement<PPr> properties() {
            PPr properties = Wml.styled(style);
            if (keepNext) {
                properties.setKeepNext(Wml.on());
            }
            if (!indent.equals(Indent.NONE)) {
                properties.setInd(indent.ind());
            }
            return Wml.element("pPr", PPr.class, properties);
        }
    }

    /**
     * A run (w:rPr).
     *
     * @param style of its characters; empty for none
     * @param bold what its style does not say already
     * @param chinese whether punctuation that Latin and Chinese share is Chinese here
     */
    record OfRun(String style, boolean bold, boolean chinese) implements Shape {
        static final OfRun PLAIN = new OfRun("", false, false);

        @Override
        public JAXBElement<RPr> properties() {
            RPr properties = new RPr();
            if (!style.isEmpty()) {
                properties.setRStyle(Wml.runStyle(style));
            }
            if (chinese) {
                RFonts hint = new RFonts();
                hint.setHint(STHint.EAST_ASIA);
                properties.setRFonts(hint);
            }
            if (bold) {
                properties.setB(Wml.on());
            }
            return Wml.element("rPr", RPr.class, properties);
        }
    }

    /**
     * A table (w:tblPr).
     *
     * @param width in twips
     * @param caption for screen readers; may be empty
     */
    record OfTable(long width, String caption, String description) implements Shape {
        @Override
        public JAXBElement<TblPr> properties() {
            TblPr properties = new TblPr();
            CTTblPrBase.TblStyle style = new CTTblPrBase.TblStyle();
            style.setVal(StyleIds.TABLE);
            properties.setTblStyle(style);
            properties.setTblW(Wml.width(width));
            // Word reads the alignment from the table style, LibreOffice only from here.
            properties.setJc(Wml.align(JcEnumeration.CENTER));
            CTTblLayoutType layout = new CTTblLayoutType();
            layout.setType(STTblLayoutType.FIXED);
            properties.setTblLayout(layout);
            if (!caption.isEmpty()) {
                properties.setTblCaption(Wml.string(caption));
                properties.setTblDescription(Wml.string(description));
            }
            return Wml.element("tblPr", TblPr.class, properties);
        }
    }

    /** A table row (w:trPr), which no page break cuts; a header is repeated on every page. */
    record OfRow(boolean header) implements Shape {
        private static final ObjectFactory WML = new ObjectFactory();

        @Override
        public JAXBElement<TrPr> properties() {
            TrPr properties = new TrPr();
            properties.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseCantSplit(Wml.on()));
            if (header) {
                properties.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseTblHeader(Wml.on()));
            }
            return Wml.element("trPr", TrPr.class, properties);
        }
    }

    /**
     * A table cell (w:tcPr).
     *
     * @param width in twips
     * @param merge {@code restart} where a cell over several rows begins, {@code continue} in the rows below, empty for all others
     */
    record OfCell(long width, int columnSpan, String merge) implements Shape {
        @Override
        public JAXBElement<TcPr> properties() {
            TcPr properties = new TcPr();
            properties.setTcW(Wml.width(width));
            if (columnSpan > 1) {
                TcPrInner.GridSpan span = new TcPrInner.GridSpan();
                span.setVal(BigInteger.valueOf(columnSpan));
                properties.setGridSpan(span);
            }
            if (!merge.isEmpty()) {
                TcPrInner.VMerge vertical = new TcPrInner.VMerge();
                vertical.setVal(merge);
                properties.setVMerge(vertical);
            }
            CTVerticalJc middle = new CTVerticalJc();
            middle.setVal(STVerticalJc.CENTER);
            properties.setVAlign(middle);
            return Wml.element("tcPr", TcPr.class, properties);
        }
    }
}
