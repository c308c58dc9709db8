package org.gongkai.ingest;

import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Table;
import org.gongkai.form.Labels;

/** The characters of what is printed, and the form in which printed labels are compared. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]");
    private static final Pattern MARKS = Pattern.compile("[、，,。：:（）．.]");

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
        return BLANKS.matcher(text).replaceAll("");
    }

    /** A label without number, white space and marks. */
    static String label(String printed) {
        return MARKS.matcher(Labels.normal(solid(printed))).replaceAll("");
    }
}
