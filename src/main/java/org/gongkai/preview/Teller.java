package org.gongkai.preview;

import org.gongkai.site.Outcome;

/** Has the words for what happens, in Chinese. The pages say the same as the command line. Called on one thread. */
public interface Teller {
    /** What is wrong with a data file, for reading in a fixed-width face. */
    String errors(Outcome outcome);

    /** What went wrong outside the data: a template, the disk, the program. */
    String fault(Throwable fault);

    /** A build has come to its end: so many reports were made, and so many data files have errors now. */
    void built(int made, int faulty);
}
