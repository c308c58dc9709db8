package org.gongkai.publish;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Promise;

/**
 * How to publish.
 *
 * @param connections how many files travel at once
 * @param beat how often a publisher renews its lock
 * @param stale how long a lock must go without being renewed to count as left behind
 * @param atMost the strongest promise to make use of
 * @param readBack read every upload back, not only the small ones
 * @param repair put every file into place anew
 * @param who user and machine, for the lock and the log
 * @param clock for the lock and the log; nothing is decided by it
 */
public record Settings(
        int connections,
        Patience patience,
        Duration beat,
        Duration stale,
        Promise atMost,
        boolean readBack,
        boolean repair,
        String who,
        Clock clock) {}
