package org.gongkai.publish.target;

import java.time.Duration;

/**
 * How long to wait for a server.
 *
 * @param connect until it answers
 * @param answer until it says something more
 * @param attempts how often to try altogether, each time over a new connection
 * @param pause before the second attempt; doubled for each further one
 */
public record Patience(Duration connect, Duration answer, int attempts, Duration pause) {
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(15), Duration.ofSeconds(60), 4, Duration.ofSeconds(1));

    /** The same without trying again. */
    public Patience once() {
        return new Patience(connect, answer, 1, pause);
    }
}
