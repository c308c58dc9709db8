package org.gongkai.site;

import java.util.Map;

/**
 * What a page may lead to besides the files that are made with it.
 *
 * @param sizes the bytes of files in the report's folder, by name
 * @param home whether there is, or will be, a list of years
 * @param list whether there is, or will be, a list of the year's reports
 */
record Beside(Map<String, Long> sizes, boolean home, boolean list) {}
