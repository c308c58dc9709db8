package org.gongkai.render.layout;

/** Something that is set from top to bottom of the pages. */
sealed interface Piece permits Strip, SetTable {
    /** The distance from what stands above; none at the top of a page. */
    double before();

    double height();

    /** Whether no page may end after it. */
    boolean keepWithNext();

    Piece keptWithNext();

    /** The same with another distance from what stands above. */
    Piece after(double distance);

    /**
     * How much of it must stand on the page where it begins.
     *
     * @param room what the page at hand has left for it
     */
    double leastHeight(double pageHeight, double room);
}
