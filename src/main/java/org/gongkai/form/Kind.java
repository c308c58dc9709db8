package org.gongkai.form;

/** What a statutory cell holds. */
public enum Kind {
    /** A whole number, not negative. */
    COUNT,
    /** A whole number with its sign. */
    SIGNED,
    /** A number with at most six decimals, not negative. */
    DECIMAL,
    /** Money with its unit written beside it, 元 or 万元. */
    AMOUNT
}
