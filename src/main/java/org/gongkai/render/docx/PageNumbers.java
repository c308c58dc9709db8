package org.gongkai.render.docx;

import org.docx4j.wml.FldChar;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.STHint;

/** The page number “— 1 —” of GB/T 9704: one character from the outer edge, which is the right on odd pages and the left on even ones. */
final class PageNumbers {
    private PageNumbers() {}

    static Ftr odd() {
        PPr outside = Wml.styled(StyleIds.FOOTER);
        outside.setJc(Wml.align(JcEnumeration.RIGHT));
        return footer(outside);
    }

    static Ftr even() {
        return footer(Wml.styled(StyleIds.FOOTER));
    }

    private static Ftr footer(PPr properties) {
        P paragraph = Wml.paragraph(properties);
        paragraph.getContent().add(dash("— "));
        paragraph.getContent().add(field(STFldCharType.BEGIN));
        paragraph.getContent().add(Wml.run(new ObjectFactory().createRInstrText(Wml.text(" PAGE "))));
        paragraph.getContent().add(field(STFldCharType.SEPARATE));
        paragraph.getContent().add(Wml.run(Wml.text("1")));
        paragraph.getContent().add(field(STFldCharType.END));
        paragraph.getContent().add(dash(" —"));
        Ftr footer = new Ftr();
        footer.getContent().add(paragraph);
        return footer;
    }

    private static R field(STFldCharType type) {
        FldChar mark = new FldChar();
        mark.setFldCharType(type);
        return Wml.run(mark);
    }

    private static R dash(String text) {
        R run = Wml.run(Wml.text(text));
        RFonts chinese = new RFonts();
        chinese.setHint(STHint.EAST_ASIA);
        RPr properties = new RPr();
        properties.setRFonts(chinese);
        run.setRPr(properties);
        return run;
    }
}
