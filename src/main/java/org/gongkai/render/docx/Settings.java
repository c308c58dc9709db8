package org.gongkai.render.docx;

import org.docx4j.wml.CTCharacterSpacing;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.CTZoom;
import org.docx4j.wml.STCharacterSpacing;
import org.gongkai.document.About;
import org.gongkai.document.Style;

/** settings.xml: a document of today's Word (no “Compatibility Mode”), Chinese spacing, and page numbers that differ on odd and even pages. */
final class Settings {
    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private Settings() {}

    static CTSettings of(Style style) {
        CTSettings settings = new CTSettings();
        CTZoom zoom = new CTZoom();
        zoom.setPercent(Wml.number(100));
        settings.setZoom(zoom);
        CTTwipsMeasure tab = new CTTwipsMeasure();
        tab.setVal(Wml.number(Units.pointTwips(2 * style.body().size())));
        settings.setDefaultTabStop(tab);
        settings.setEvenAndOddHeaders(Wml.on());
        CTCharacterSpacing punctuation = new CTCharacterSpacing();
        punctuation.setVal(STCharacterSpacing.COMPRESS_PUNCTUATION);
        settings.setCharacterSpacingControl(punctuation);
        settings.setCompat(compatibility());
        CTLanguage language = new CTLanguage();
        language.setVal(About.LANGUAGE);
        language.setEastAsia(About.LANGUAGE);
        settings.setThemeFontLang(language);
        return settings;
    }

    private static CTCompat compatibility() {
        CTCompat compatibility = new CTCompat();
        // A justified line that ends in a wanted break would be pulled apart over the whole width.
        compatibility.setDoNotExpandShiftReturn(Wml.on());
        compatibility.setUseFELayout(Wml.on());
        compatibility.setCompatSetting("compatibilityMode", WORD, "15");
        compatibility.setCompatSetting("overrideTableStyleFontSizeAndJustification", WORD, "1");
        compatibility.setCompatSetting("enableOpenTypeFeatures", WORD, "1");
        compatibility.setCompatSetting("doNotFlipMirrorIndents", WORD, "1");
        return compatibility;
    }
}
