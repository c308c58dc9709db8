package org.gongkai.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Base64;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Reference documents as an office's Word might have saved them; made by POI. */
final class References {
    static final String HEADER_RELATIONSHIPS = "word/_rels/header1.xml.rels";

    static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private References() {}

    /** With numbered style ids as Chinese Word has them, another page, a header of text and a picture, and a footer. */
    static byte[] chinese() {
        try (XWPFDocument docx = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFStyles styles = docx.createStyles();
            CTStyle normal = style("a", "Normal", "华文仿宋");
            normal.setDefault(true);
            CTStyle heading = style("1", "heading 1", "华文楷体");
            heading.addNewBasedOn().setVal("a");
            heading.addNewPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ONE);
            CTStyle header = style("a3", "header", "华文宋体");
            header.addNewBasedOn().setVal("a");
            // An id of ours for something else.
            CTStyle other = style("Date", "某局红头", "华文中宋");
            CTStyle date = style("a4", "Date", "华文中宋");
            Stream.of(normal, heading, header, other, date).map(XWPFStyle::new).forEach(styles::addStyle);
            docx.createParagraph().createRun().setText("正文不用");
            XWPFHeader top = docx.createHeader(HeaderFooterType.DEFAULT);
            XWPFParagraph line = top.createParagraph();
            line.setStyle("a3");
            line.createRun().setText("某某市人民政府");
            line.createRun().addPicture(new ByteArrayInputStream(PIXEL), PictureType.PNG, "章.png", 9525, 9525);
            docx.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料");
            page(docx.getDocument().getBody().getSectPr());
            docx.write(bytes);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void page(CTSectPr section) {
        section.addNewPgSz().setW(11900);
        section.getPgSz().setH(16838);
        var margins = section.addNewPgMar();
        margins.setTop(1440);
        margins.setBottom(1440);
        margins.setLeft(1134);
        margins.setRight(1134);
        margins.setHeader(851);
        margins.setFooter(992);
        margins.setGutter(0);
        section.addNewCols().setNum(BigInteger.TWO);
    }

    private static CTStyle style(String id, String name, String font) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        var fonts = style.addNewRPr().addNewRFonts();
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        fonts.setEastAsia(font);
        return style;
    }
}
