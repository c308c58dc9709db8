package org.gongkai.publish.target;

/** What visitors may see while a publication is under way, from the weakest to the strongest. */
public enum Promise {
    /** Every file is whole, but one that changes may be missing for a moment. */
    PAGE_BY_PAGE,
    /** Every file changes in one step, pages before the lists that lead to them. */
    REPLACE,
    /** The whole edition changes in one step. */
    SWITCH
}
