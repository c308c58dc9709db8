package org.gongkai.site;

/** Is told how a build goes, on the thread that runs it. */
public interface Watcher {
    /** The build begins; so many data files are there. */
    default void begins(int reports) {}

    /** A data file had its turn; in the order of the files. */
    void done(Outcome outcome);

    /** Something that the user ought to know, in Chinese. */
    default void remark(String text) {}
}
