package org.gongkai.render.docx;

import java.math.BigInteger;
import java.util.Map;
import java.util.function.BiConsumer;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTString;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Text;

/** Short words for the docx4j objects that carry a single value. */
final class Wml {
    private static final Map<String, BiConsumer<PPrBase.Ind, BigInteger>> INDENTS = Map.of(
            "leftChars", PPrBase.Ind::setLeftChars,
            "left", PPrBase.Ind::setLeft,
            "rightChars", PPrBase.Ind::setRightChars,
            "right", PPrBase.Ind::setRight,
            "firstLineChars", PPrBase.Ind::setFirstLineChars,
            "firstLine", PPrBase.Ind::setFirstLine,
            "hangingChars", PPrBase.Ind::setHangingChars,
            "hanging", PPrBase.Ind::setHanging);

    private Wml() {}

    static BooleanDefaultTrue on() {
        return new BooleanDefaultTrue();
    }

    static BooleanDefaultTrue off() {
        BooleanDefaultTrue value = new BooleanDefaultTrue();
        value.setVal(false);
        return value;
    }

    static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }

    static CTString string(String value) {
        CTString string = new CTString();
        string.setVal(XmlCharacters.legal(value));
        return string;
    }

    static HpsMeasure halfPoints(double points) {
        HpsMeasure size = new HpsMeasure();
        size.setVal(number(Units.halfPoints(points)));
        return size;
    }

    static Jc align(JcEnumeration value) {
        Jc jc = new Jc();
        jc.setVal(value);
        return jc;
    }

    /** A width in twips. */
    static TblWidth width(long twips) {
        TblWidth width = new TblWidth();
        width.setType(TblWidth.TYPE_DXA);
        width.setW(number(twips));
        return width;
    }

    /** A line height that no glyph can stretch, without space before or after. */
    static PPrBase.Spacing exactLine(long twips) {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setLine(number(twips));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        return spacing;
    }

    static PPrBase.Ind ind(Indent indent) {
        PPrBase.Ind ind = new PPrBase.Ind();
        indent.lengths().forEach((name, length) -> INDENTS.get(name).accept(ind, number(length)));
        return ind;
    }

    static RStyle runStyle(String id) {
        RStyle style = new RStyle();
        style.setVal(id);
        return style;
    }

    /** Properties that name a paragraph style and nothing else. */
    static PPr styled(String id) {
        PPrBase.PStyle style = new PPrBase.PStyle();
        style.setVal(id);
        PPr properties = new PPr();
        properties.setPStyle(style);
        return properties;
    }

    /** A paragraph without text. */
    static P paragraph(PPr properties) {
        P paragraph = new P();
        paragraph.setPPr(properties);
        return paragraph;
    }

    static R run(Object content) {
        R run = new R();
        run.getContent().add(content);
        return run;
    }

    static Text text(String value) {
        Text text = new Text();
        text.setValue(XmlCharacters.legal(value));
        // Word drops blanks at the ends of a text that does not ask to keep them.
        if (!value.equals(value.strip())) {
            text.setSpace("preserve");
        }
        return text;
    }
}
