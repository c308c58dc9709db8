package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Styles;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;
import org.gongkai.document.About;
import org.gongkai.document.Style;
import org.gongkai.document.Style.TextStyle;

/** styles.xml: all the looks of a report, so that its text needs no formatting of its own and an office can restyle it in Word. */
final class StyleSheet {
    /** Word has nine heading levels; a document's six are the title and five below. */
    private static final int DEEPEST_HEADING = 6;

    private static final double TWO_CHARACTERS = 2;

    /** From the lines around a correction to its text, in points. */
    private static final long BOX_PADDING = 8;

    /** Between a table or a picture and what it belongs to, and what follows, in twips. */
    private static final long NOTE_GAP = Units.pointTwips(4);

    private static final long TABLE_GAP = Units.pointTwips(9);

    /** The size of a remark below a figure, as a share of the figure's. */
    private static final double REMARK = 0.8;

    private final Style looks;
    private final PageSetup page;
    private final List<org.docx4j.wml.Style> styles = new ArrayList<>();

    private StyleSheet(Style looks, PageSetup page) {
        this.looks = looks;
        this.page = page;
    }

    static Styles of(Style looks, PageSetup page) {
        StyleSheet sheet = new StyleSheet(looks, page);
        sheet.text();
        sheet.headings();
        sheet.marks();
        sheet.pageFrame();
        sheet.tables();
        Styles part = new Styles();
        part.setDocDefaults(sheet.defaults());
        part.getStyle().addAll(sheet.styles);
        return part;
    }

    private DocDefaults defaults() {
        RPr run = new RPr();
        run.setRFonts(StyleBuilder.fonts(office(looks.body())));
        // The page grid counts characters of the default size, so this is the body's.
        run.setSz(Wml.halfPoints(looks.body().size()));
        run.setSzCs(Wml.halfPoints(looks.body().size()));
        CTLanguage language = new CTLanguage();
        // What Word itself writes on Chinese computers: with Chinese here, LibreOffice would break addresses and
        // numbers between any letters.
        language.setVal("en-US");
        language.setEastAsia(About.LANGUAGE);
        run.setLang(language);
        DocDefaults.RPrDefault text = new DocDefaults.RPrDefault();
        text.setRPr(run);
        DocDefaults defaults = new DocDefaults();
        defaults.setRPrDefault(text);
        defaults.setPPrDefault(new DocDefaults.PPrDefault());
        return defaults;
    }

    private void text() {
        double size = looks.body().size();
        // LibreOffice measures the page grid by this style's own size, not by the default's.
        add(set(StyleBuilder.paragraph(StyleIds.NORMAL, "Normal"), looks.body())
                .align(JcEnumeration.BOTH)
                .spacing(Wml.exactLine(page.linePitch()))
                .freeLines()
                .hangingPunctuation()
                .byDefault());
        add(onNormal(StyleIds.BODY, "Body Text").indent(Indent.left(0, TWO_CHARACTERS, size)));
        add(onNormal(StyleIds.CORRECTION, "更正说明")
                .custom()
                .box(BOX_PADDING)
                .spacing(around(page.linePitch(), 0, page.linePitch() / 2))
                .indent(Indent.twips(Units.pointTwips(BOX_PADDING), Units.pointTwips(BOX_PADDING))));
        add(onNormal(StyleIds.SIGNATURE, "Signature")
                .align(JcEnumeration.RIGHT)
                .spacing(around(page.linePitch(), page.linePitch(), 0))
                .indent(Indent.right(TWO_CHARACTERS, size)));
        add(onNormal(StyleIds.DATE, "Date").align(JcEnumeration.RIGHT).indent(Indent.right(TWO_CHARACTERS, size)));
        add(onNormal(StyleIds.QUOTE, "Quote").indent(Indent.of(TWO_CHARACTERS, TWO_CHARACTERS, 1, size)));
        add(onNormal(StyleIds.ITEM, "List Paragraph"));
        // A picture would be cut to one exact line.
        PPrBase.Spacing picture = ownLine();
        picture.setBefore(Wml.number(NOTE_GAP));
        picture.setAfter(Wml.number(TABLE_GAP));
        add(onNormal(StyleIds.PICTURE, "图片")
                .custom()
                .align(JcEnumeration.CENTER)
                .spacing(picture)
                .offGrid());
        add(onNormal(StyleIds.NOTE, "表注")
                .custom()
                .face(office(looks.note()))
                .size(looks.note().size())
                .spacing(around(tableLine(looks.note().size()), NOTE_GAP, TABLE_GAP))
                .offGrid());
    }

    private void headings() {
        PPrBase.Spacing title = Wml.exactLine(Units.pointTwips(looks.title().size() * 1.5));
        title.setAfter(Wml.number(page.linePitch()));
        add(set(onNormal(StyleIds.TITLE, "Title"), looks.title())
                .align(JcEnumeration.CENTER)
                .spacing(title)
                .offGrid()
                .next(StyleIds.BODY));
        for (int level = 2; level <= DEEPEST_HEADING; level++) {
            TextStyle text = looks.heading(level);
            add(set(onNormal(StyleIds.heading(level), "heading " + (level - 1)), text)
                    .indent(Indent.left(0, TWO_CHARACTERS, text.size()))
                    .outline(level - 2)
                    .next(StyleIds.BODY));
        }
    }

    private void marks() {
        add(StyleBuilder.character("DefaultParagraphFont", "Default Paragraph Font")
                .byDefault());
        add(StyleBuilder.character(StyleIds.STRONG, "Strong").bold(true));
        add(StyleBuilder.character(StyleIds.EMPHASIS, "Emphasis").face(office("楷体")));
        StyleBuilder link = StyleBuilder.character(StyleIds.HYPERLINK, "Hyperlink");
        U underline = new U();
        underline.setVal(UnderlineEnumeration.SINGLE);
        link.run().setU(underline);
        add(link);
        for (int percent : NarrowFigures.PERCENTS) {
            StyleBuilder narrow = StyleBuilder.character(StyleIds.narrow(percent), "窄数字 " + percent + "%")
                    .custom();
            narrow.run().setW(NarrowFigures.scale(percent));
            add(narrow);
        }
    }

    private void pageFrame() {
        double size = looks.footer().size();
        add(onNormal(StyleIds.HEADER, "header").align(JcEnumeration.LEFT).spacing(ownLine()));
        add(set(onNormal(StyleIds.FOOTER, "footer"), looks.footer())
                .align(JcEnumeration.LEFT)
                .indent(Indent.of(1, 0, 1, size))
                .spacing(Wml.exactLine(PageSetup.FOOTER_LINE))
                .offGrid());
    }

    private void tables() {
        styles.add(TableGrid.style());
        // What Word demands after a table that nothing follows: a twentieth of a point high.
        add(onNormal(StyleIds.TABLE_END, "表尾")
                .custom()
                .size(1)
                .spacing(Wml.exactLine(1))
                .offGrid());
        new TreeMap<>(looks.tables()).forEach((key, table) -> {
            String base = StyleIds.table(key);
            String name = key.equals("default") ? "表格" : "表格 " + key;
            add(onNormal(base, name)
                    .custom()
                    .size(table.size())
                    .spacing(Wml.exactLine(tableLine(table.size())))
                    .offGrid());
            for (CellText text : CellText.values()) {
                StyleBuilder cell = StyleBuilder.paragraph(text.id(base), name + " " + text.label)
                        .custom()
                        .basedOn(base)
                        .face(office(text.face(table)))
                        .align(text.alignment);
                add(text.alignment == JcEnumeration.LEFT ? cell.indent(offTheLine()) : cell);
            }
            add(StyleBuilder.character(StyleIds.remark(base), name + " 注")
                    .custom()
                    .size(Math.round(2 * REMARK * table.size()) / 2.0));
        });
    }

    /** What keeps text that is not centred from touching the line at its left: 1 mm. */
    private static Indent offTheLine() {
        return Indent.twips(Units.twips(1), 0);
    }

    /** The line height in a table, in twips: the same with every font, so that a table is as high on every computer. */
    private static long tableLine(double size) {
        return Units.pointTwips(size * 1.3);
    }

    private static PPrBase.Spacing around(long line, long before, long after) {
        PPrBase.Spacing spacing = Wml.exactLine(line);
        spacing.setBefore(Wml.number(before));
        spacing.setAfter(Wml.number(after));
        return spacing;
    }

    private static PPrBase.Spacing ownLine() {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setLine(Wml.number(240));
        spacing.setLineRule(org.docx4j.wml.STLineSpacingRule.AUTO);
        return spacing;
    }

    private StyleBuilder set(StyleBuilder style, TextStyle text) {
        return style.face(office(text)).size(text.size()).bold(text.bold());
    }

    private static StyleBuilder onNormal(String id, String name) {
        return StyleBuilder.paragraph(id, name).basedOn(StyleIds.NORMAL);
    }

    private void add(StyleBuilder style) {
        styles.add(style.build());
    }

    private String office(TextStyle text) {
        return office(text.face());
    }

    /** The font of a face; a style file without that face gets the body's. */
    private String office(String face) {
        return looks.faces()
                .getOrDefault(face, looks.faces().get(looks.body().face()))
                .office();
    }
}
