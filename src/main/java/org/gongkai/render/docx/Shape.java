package org.gongkai.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.TrPr;

/** The properties of a piece of a document: a value that knows how docx4j writes it. */
interface Shape {
    /** What it says beside its {@link #values}: docx4j writes shapes of one kind with the same XML around different values. */
    String kind();

    /** Its texts and numbers as they stand in the XML, but not yet escaped. */
    List<String> values();

    /** docx4j's XML of it, without namespace declarations. */
    String marshalled();

    /** A paragraph (w:pPr). */
    record OfParagraph(String style, boolean keepNext, Indent indent) implements Shape {
        static OfParagraph styled(String style) {
            return new OfParagraph(style, false, Indent.NONE);
        }

        /** The same, on the page of what follows. */
        OfParagraph kept() {
            return new OfParagraph(style, true, indent);
        }

        @Override
        public String kind() {
            String properties = keepNext ? "pPr keepNext" : "pPr";
            return indent.equals(Indent.NONE)
                    ? properties
                    : properties + " " + String.join(" ", indent.lengths().keySet());
        }

        @Override
        public List<String> values() {
            if (indent.equals(Indent.NONE)) {
                return List.of(style);
            }
            List<String> values = new ArrayList<>();
            values.add(style);
            indent.lengths().values().forEach(length -> values.add(length.toString()));
            return values;
        }

        @Override
        public String marshalled() {
            PPr properties = Wml.styled(style);
            if (keepNext) {
                properties.setKeepNext(Wml.on());
            }
            if (!indent.equals(Indent.NONE)) {
                properties.setInd(Wml.ind(indent));
            }
            return Marshalling.fragment("pPr", PPr.class, properties);
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
        public String kind() {
            String marks = (bold ? " bold" : "") + (chinese ? " chinese" : "");
            return style.isEmpty() ? "rPr" + marks : "rPr style" + marks;
        }

        @Override
        public List<String> values() {
            return style.isEmpty() ? List.of() : List.of(style);
        }

        @Override
        public String marshalled() {
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
            return Marshalling.fragment("rPr", RPr.class, properties);
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
        public String kind() {
            return caption.isEmpty() ? "tblPr" : "tblPr caption";
        }

        @Override
        public List<String> values() {
            String twips = Long.toString(width);
            return caption.isEmpty() ? List.of(twips) : List.of(twips, caption, description);
        }

        @Override
        public String marshalled() {
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
            return Marshalling.fragment("tblPr", TblPr.class, properties);
        }
    }

    /**
     * A column of a table (w:gridCol).
     *
     * @param width in twips
     */
    record OfColumn(long width) implements Shape {
        @Override
        public String kind() {
            return "gridCol";
        }

        @Override
        public List<String> values() {
            return List.of(Long.toString(width));
        }

        @Override
        public String marshalled() {
            TblGridCol column = new TblGridCol();
            column.setW(Wml.number(width));
            return Marshalling.fragment("gridCol", TblGridCol.class, column);
        }
    }

    /** A table row (w:trPr), which no page break cuts; a header is repeated on every page. */
    record OfRow(boolean header) implements Shape {
        @Override
        public String kind() {
            return header ? "trPr header" : "trPr";
        }

        @Override
        public List<String> values() {
            return List.of();
        }

        @Override
        public String marshalled() {
            ObjectFactory wml = new ObjectFactory();
            TrPr properties = new TrPr();
            properties.getCnfStyleOrDivIdOrGridBefore().add(wml.createCTTrPrBaseCantSplit(Wml.on()));
            if (header) {
                properties.getCnfStyleOrDivIdOrGridBefore().add(wml.createCTTrPrBaseTblHeader(Wml.on()));
            }
            return Marshalling.fragment("trPr", TrPr.class, properties);
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
        public String kind() {
            // Asked for every cell: nothing is put together here.
            if (merge.isEmpty()) {
                return columnSpan > 1 ? "tcPr span" : "tcPr";
            }
            return columnSpan > 1 ? "tcPr span merge" : "tcPr merge";
        }

        @Override
        public List<String> values() {
            List<String> values = new ArrayList<>(3);
            values.add(Long.toString(width));
            if (columnSpan > 1) {
                values.add(Integer.toString(columnSpan));
            }
            if (!merge.isEmpty()) {
                values.add(merge);
            }
            return values;
        }

        @Override
        public String marshalled() {
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
            return Marshalling.fragment("tcPr", TcPr.class, properties);
        }
    }
}
