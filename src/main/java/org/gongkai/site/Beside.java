package org.gongkai.site;

import java.util.Map;
import java.util.function.Predicate;

/**
 * What a page may lead to besides the files that are made with it.
 *
 * @param sizes the bytes of files in the report's folder, by name
 * @param there whether there is, or will be, a page of the site, by its path below the root
 * @param adjacent the reports of the years before and after
 */
record Beside(Map<String, Long> sizes, Predicate<String> there, Adjacent adjacent) {}
