package org.gongkai.render.docx;

import java.util.TreeMap;
import org.docx4j.wml.CTUcharHexNumber;
import org.docx4j.wml.FontFamily;
import org.docx4j.wml.FontPitch;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.STPitch;
import org.gongkai.document.Style;

/**
 * fontTable.xml: by which other names Word and WPS may look for a font that is not installed.
 *
 * <p>No panose numbers: those of 仿宋, 黑体 and 楷体 are the same and would only blur what the names say.
 */
final class FontTable {
    /** The character set GB 2312. */
    private static final String CHINESE = "86";

    private FontTable() {}

    static Fonts of(Style style) {
        Fonts fonts = new Fonts();
        new TreeMap<>(style.faces()).values().stream().map(FontTable::font).forEach(fonts.getFont()::add);
        return fonts;
    }

    private static Fonts.Font font(Style.Face face) {
        Fonts.Font font = new Fonts.Font();
        font.setName(face.office());
        if (!face.alternatives().isEmpty()) {
            Fonts.Font.AltName others = new Fonts.Font.AltName();
            others.setVal(String.join(",", face.alternatives()));
            font.setAltName(others);
        }
        CTUcharHexNumber charset = new CTUcharHexNumber();
        charset.setVal(CHINESE);
        font.setCharset(charset);
        FontFamily family = new FontFamily();
        family.setVal("auto");
        font.setFamily(family);
        FontPitch pitch = new FontPitch();
        pitch.setVal(STPitch.VARIABLE);
        font.setPitch(pitch);
        return font;
    }
}
