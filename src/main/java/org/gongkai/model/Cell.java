package org.gongkai.model;

import java.math.BigDecimal;

/**
 * One statutory cell as the agency wrote it.
 *
 * @param number its value in the cell's unit; 0 where it is {@code /} or could not be read
 * @param printed what the report shows
 * @param remark printed below the number; empty for none
 * @param readable false after an unreadable or out-of-domain spelling: no identity is judged with it
 */
public record Cell(BigDecimal number, String printed, String remark, boolean readable, Location where) {

    /** A cell whose spelling is no value; it stands in for what the agency meant until the file is mended. */
    public static Cell unreadable(String written, Location where) {
        return new Cell(BigDecimal.ZERO, written, "", false, where);
    }
}
