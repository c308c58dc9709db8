package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.form.Form;
import org.gongkai.model.Location;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;

/**
 * How a published report ends, and what was corrected in it.
 *
 * @param part the part at whose end the sign-off stands; empty for none
 * @param from the index of its first block there
 * @param agency who signs; empty for nobody
 * @param date of signing
 */
record Closing(String part, int from, String agency, Optional<Report.Dated> date, List<Report.Correction> corrections) {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern CORRECTION = Pattern.compile("更正（([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日）：(.*)");
    private static final int LONGEST_NAME = 40;

    static Closing of(Form form, Outline outline, Location where) {
        List<Report.Correction> corrections = corrections(outline.before(), where);
        String last = "";
        for (Form.Part part : form.parts()) {
            if (outline.parts().containsKey(part.number())) {
                last = part.number();
            }
        }
        List<Block> blocks = outline.parts().getOrDefault(last, List.of());
        int from = blocks.size();
        while (from > 0 && Words.of(blocks.get(from - 1)).isEmpty() && blocks.get(from - 1) instanceof Paragraph) {
            from--;
        }
        Optional<Report.Dated> date = from > 0 ? date(Words.of(blocks.get(from - 1)), where) : Optional.empty();
        if (date.isPresent()) {
            from--;
        }
        String agency =
                from > 0 && isName(blocks.get(from - 1), date.isPresent()) ? Words.of(blocks.get(from - 1)) : "";
        if (!agency.isEmpty()) {
            from--;
        }
        return new Closing(agency.isEmpty() && date.isEmpty() ? "" : last, from, agency, date, corrections);
    }

    /** A short line without a full stop: at the right, or above a date. */
    private static boolean isName(Block block, boolean dated) {
        String text = Words.of(block);
        return block instanceof Paragraph paragraph
                && !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && !text.matches(".*[。；：，！？]$|无")
                && (dated || paragraph.role() == Paragraph.Role.SIGNATURE);
    }

    private static Optional<Report.Dated> date(String text, Location where) {
        Matcher date = DATE.matcher(text);
        return date.matches() ? Particulars.day(date).map(day -> new Report.Dated(day, where)) : Optional.empty();
    }

    /** The sign-off, by an agency that does not name itself there. */
    Report.SignOff signOff(String reporting) {
        return agency.isEmpty() && date.isEmpty()
                ? Report.SignOff.NONE
                : new Report.SignOff(agency.isEmpty() ? reporting : agency, date);
    }

    /** Whether a block is a correction notice. */
    static boolean isCorrection(Block block) {
        return CORRECTION.matcher(Words.of(block)).matches();
    }

    private static List<Report.Correction> corrections(List<Block> before, Location where) {
        List<Report.Correction> corrections = new ArrayList<>();
        for (Block block : before) {
            if (block instanceof Paragraph paragraph) {
                Matcher correction = CORRECTION.matcher(Inline.plain(paragraph.content()));
                if (correction.matches()) {
                    Particulars.day(correction)
                            .ifPresent(day -> corrections.add(
                                    new Report.Correction(day, SourceText.at(where, correction.group(4)))));
                }
            }
        }
        return corrections;
    }
}
