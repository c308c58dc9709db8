package org.gongkai.render.ofd;

/** The identifiers of a file: every page, layer, object and resource has one of its own. */
final class Ids {
    private int last;

    int next() {
        return ++last;
    }

    /** The highest one given. */
    int last() {
        return last;
    }
}
