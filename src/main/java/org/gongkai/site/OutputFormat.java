package org.gongkai.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that a report can be written as. */
public enum OutputFormat {
    /** For editing on in Word or WPS. */
    DOCX,
    /** For print and archive. */
    PDF,
    /** The web page, {@code index.html}. */
    HTML,
    /** The same pages in the government's own format, for archives that ask for it. */
    OFD,
    /** The computed cells, for machines. */
    JSON,
    /** The web page's body for pasting into a content management system. */
    FRAGMENT,
    /** What the page says, for searching; comes with every page of a build. */
    TEXT;

    /** What is written unless asked otherwise. */
    public static final Set<OutputFormat> USUAL = EnumSet.of(DOCX, PDF, HTML);

    /** What a page offers to take home, in this order. */
    static final List<OutputFormat> DOWNLOADS = List.of(DOCX, PDF, OFD, JSON);

    /** The format with a name, in any case. */
    public static Optional<OutputFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The file's name within the report's folder; the stem is {@code <id>-<year>}. */
    public String fileName(String stem) {
        return switch (this) {
            case HTML -> "index.html";
            case FRAGMENT -> "fragment.html";
            case TEXT -> "text.txt";
            default -> stem + "." + name().toLowerCase(Locale.ROOT);
        };
    }
}
