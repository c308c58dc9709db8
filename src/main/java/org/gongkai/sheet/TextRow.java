package org.gongkai.sheet;

/**
 * A line of the sheet of texts.
 *
 * @param key as in a data file, levels joined by {@code .}
 * @param text empty for one to be filled in
 * @param hint what to write there
 */
record TextRow(String key, String text, String hint) {}
