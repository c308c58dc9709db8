package org.gongkai.site;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * Pages that are made together of many reports: the lists of a year, or what stands above the years.
 *
 * @param made the same as long as they would be the same; empty if that is unknown
 * @param pages the files, in the order in which they were made
 */
@JsonPropertyOrder({"made", "pages"})
record SitePart(String made, List<OutputFile> pages) {
    /** None are there. */
    static final SitePart NONE = new SitePart("", List.of());

    SitePart {
        made = Objects.requireNonNullElse(made, "");
        pages = List.copyOf(pages);
    }
}
