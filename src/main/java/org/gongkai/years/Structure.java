package org.gongkai.years;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The skeleton of a text: its headings and the leads of its paragraphs (（一）及时主动公开。), in order.
 *
 * @param hasIntroduction whether something stands before the first of them
 */
record Structure(List<String> headings, boolean hasIntroduction) {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+.+");
    private static final Pattern LEAD = Pattern.compile(
            "\\s*+((?:\\*\\*)?(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,2}是)[^。：，；\\n]{1,24}[。：](?:\\*\\*)?)");

    Structure {
        headings = List.copyOf(headings);
    }

    /** That of a Markdown text. */
    static Structure of(String text) {
        List<String> headings = new ArrayList<>();
        boolean introduction = false;
        for (String line : text.lines().toList()) {
            Matcher lead = LEAD.matcher(line);
            if (HEADING.matcher(line).matches()) {
                headings.add(line.strip());
            } else if (lead.lookingAt()) {
                headings.add(lead.group(1));
            } else if (!line.isBlank() && headings.isEmpty()) {
                introduction = true;
            }
        }
        return new Structure(headings, introduction);
    }
}
