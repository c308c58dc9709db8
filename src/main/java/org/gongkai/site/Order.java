package org.gongkai.site;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a build is asked for.
 *
 * @param draft whether reports with errors are made too, each page marked 草稿
 * @param force whether every report is made anew, changed or not
 * @param findings whether all findings are wanted, of reports without changes too, which are then examined again
 */
public record Order(Set<OutputFormat> formats, boolean draft, boolean force, boolean findings) {
    /** The usual formats of what has changed. */
    public static final Order USUAL = new Order(OutputFormat.USUAL, false, false, false);

    public Order {
        formats = EnumSet.copyOf(formats);
    }
}
