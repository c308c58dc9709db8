package org.gongkai.render.docx;

import org.gongkai.document.Paragraph;

/** The ids by which paragraphs, runs and tables name their style in {@link StyleSheet}. */
final class StyleIds {
    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String BODY = "BodyText";
    static final String NOTE = "Note";
    static final String CORRECTION = "Correction";
    static final String SIGNATURE = "Signature";
    static final String DATE = "Date";
    static final String QUOTE = "Quote";
    static final String ITEM = "ListParagraph";
    static final String PICTURE = "Picture";
    static final String TABLE_END = "TableEnd";
    /** Not Word's own Table Grid: its margins leave a label no room in 10 mm. */
    static final String TABLE = "ReportTable";

    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String HYPERLINK = "Hyperlink";
    static final String STRONG = "Strong";
    static final String EMPHASIS = "Emphasis";

    private StyleIds() {}

    /** The style of a heading: the title for level 1, Word's Heading 1 for the six parts at level 2, and so on. */
    static String heading(int level) {
        return level == 1 ? TITLE : "Heading" + (level - 1);
    }

    static String paragraph(Paragraph.Role role) {
        return switch (role) {
            case BODY -> BODY;
            case NOTE -> NOTE;
            case CORRECTION -> CORRECTION;
            case SIGNATURE -> SIGNATURE;
            case DATE -> DATE;
        };
    }

    /** The style all cells of a table share, by the table's key in the style file. */
    static String table(String key) {
        return "Table" + Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    /**
     * The character style of a remark below a figure.
     *
     * @param table the id of the style that all cells of the table share
     */
    static String remark(String table) {
        return table + "Remark";
    }

    /** A character style that sets text in a share of its natural width. */
    static String narrow(int percent) {
        return "Narrow" + percent;
    }
}
