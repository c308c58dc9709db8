package org.gongkai.site;

import java.util.List;

/** Who makes the reports of a build and puts their files into place: this process, or the machines of a cluster. */
public interface Hands {
    /** Begins a year; what comes back is asked for each report of the year once, by any thread. */
    Maker begin(Shift shift);

    /** Takes data files all the way. */
    interface Maker {
        /** Their turns, in the same order. */
        List<Turn> take(List<Commission> commissions);
    }
}
