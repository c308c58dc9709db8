package org.gongkai.ingest;

import java.util.regex.Pattern;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.model.listnumbering.Emulator.ResultTriple;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.NumPr;
import org.gongkai.ingest.DocxStyles.Place;

/** Counts what Word numbers by itself. One per document, asked once for each paragraph in order. */
record DocxNumbers(WordprocessingMLPackage docx, DocxStyles styles) {
    private static final Pattern ITEM = Pattern.compile("(?:[0-9]+[.)]|•) ");
    private static final String BULLET = "• ";

    /** The number that Word shows before a paragraph, with the blank after an item's marker; empty for none. */
    String of(PPr properties) {
        return styles.numbering(properties)
                .filter(list -> list.getNumId() != null && list.getNumId().getVal() != null)
                .map(list -> shown(properties, list))
                .orElse("");
    }

    private String shown(PPr properties, NumPr list) {
        String level = list.getIlvl() == null ? "0" : list.getIlvl().getVal().toString();
        ResultTriple counted = Emulator.getNumber(
                docx, DocxStyles.id(properties), list.getNumId().getVal().toString(), level);
        if (counted == null) {
            return "";
        }
        if (counted.getNumString() == null) {
            return counted.getBullet() == null ? "" : BULLET;
        }
        return counted.getNumString().matches("[0-9]+[.)]") ? counted.getNumString() + " " : counted.getNumString();
    }

    /** Where a paragraph with a number stands: an item by its level, whatever its indents are. */
    Place place(PPr properties, String number) {
        Place plain = styles.place(properties);
        if (!ITEM.matcher(number).matches()) {
            return plain;
        }
        int level = styles.numbering(properties)
                .filter(list -> list.getIlvl() != null)
                .map(list -> list.getIlvl().getVal().intValue())
                .orElse(0);
        return new Place(plain.quotes(), true, 200 * (level + 2), 200, false);
    }
}
