package org.gongkai.site;

import java.util.Optional;

/** Who makes the reports of a build and puts their files into place: this process, or the machines of a cluster. */
public interface Hands {
    /** Begins a year; what comes back is asked for each report of the year once, by any thread. */
    Maker begin(Shift shift);

    /** Takes one data file all the way. */
    interface Maker {
        /**
         * Its turn.
         *
         * @param before what the last run left of it
         */
        Turn take(DataFile file, Optional<ManifestEntry> before);
    }
}
