package org.gongkai.document;

import java.time.LocalDateTime;
import java.util.List;
import org.gongkai.model.Portal;
import org.gongkai.model.Report.Publication;

/**
 * What is said about a document, for file properties and portal metadata; never printed in its body.
 *
 * @param id the agency's id, part of every file name
 * @param year the report's year
 * @param title on one line
 * @param agency the full name of the agency: author and publisher
 * @param region levels separated by {@code /}; may be empty
 * @param dated stands for "now" in file properties: the sign-off or publication date, else the year's last day
 * @param signed the date of the sign-off as {@code 2022-01-19}; empty if none is printed
 * @param description one sentence, plain text
 */
public record About(
        String id,
        int year,
        String title,
        String agency,
        String region,
        LocalDateTime dated,
        String signed,
        String description,
        List<String> keywords,
        Publication publication,
        Portal portal) {
    /** The language of every report, as BCP 47 has it. */
    public static final String LANGUAGE = "zh-CN";

    public About {
        keywords = List.copyOf(keywords);
    }

    /** The name of a report's files without their ending: {@code harbin-kjj-2021}. */
    public String fileStem() {
        return id + "-" + year;
    }
}
