/**
 * A whole year: finds data files, reads, checks and renders them, writes the tree of pages and its indexes.
 *
 * <p>One bad agency never stops the others; every file is written aside and moved into place.
 */
package org.gongkai.site;
