package org.gongkai.ingest;

import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Table;
import org.gongkai.form.Labels;

/** The characters of what is printed, and the form in which printed labels are compared. */
final class Words {
    private static final String BLANKS = " \t\n\u000B\f\r\u3000";
    private static final String MARKS = "、，,。：:（）．.";

    private Words() {}

    /** A cell's characters. */
    static String of(Table.Cell cell) {
        return Inline.plain(cell.content());
    }

    /** The characters of a heading or paragraph without white space; empty for anything else. */
    static String of(Block block) {
        if (block instanceof Heading heading) {
            return solid(Inline.plain(heading.content()));
        }
        return block instanceof Paragraph paragraph ? solid(Inline.plain(paragraph.content())) : "";
    }

    /** A text without white space. */
    static String solid(String text) {
        return without(BLANKS, text);
    }

    /** A label without number, white space and marks. */
    static String label(String printed) {
        return Labels.isBare(printed) ? printed : without(MARKS, Labels.normal(solid(printed)));
    }

    private static String without(String characters, String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.length() == text.length() ? text : kept.toString();
    }
}
