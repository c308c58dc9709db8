package org.gongkai.site;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page may lead to besides the files that are made with it.
 *
 * @param sizes the bytes of files in the report's folder, by name
 * @param there whether there is, or will be, a page of the site, by its path below the root
 * @param adjacent the reports of the years before and after
 */
record Beside(Map<String, Long> sizes, Predicate<String> there, Adjacent adjacent) {
    /** For a page of a built tree. */
    static Beside built(Stream<OutputFile> files, Adjacent adjacent) {
        return new Beside(files.collect(Collectors.toMap(OutputFile::name, OutputFile::bytes)), page -> true, adjacent);
    }

    /** For the page alone of a report that is there. */
    static Beside all(ManifestEntry entry, Adjacent adjacent) {
        return built(entry.files().stream(), adjacent);
    }
}
