package org.gongkai.publish;

/** How an edition whose contents are on the target comes before visitors. */
interface Way {
    /** Does what visitors do not see yet. */
    void prepare(Plan plan);

    /** Lets visitors see the new edition. */
    void show(Plan plan);
}
