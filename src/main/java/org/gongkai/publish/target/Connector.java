package org.gongkai.publish.target;

import java.io.IOException;

/** Opens connections to one target, each for one thread. */
public interface Connector extends AutoCloseable {
    /**
     * Connects and signs in.
     *
     * @throws IOException when trying again may help
     * @throws TargetFault when it will not
     */
    Target connect() throws IOException;

    /** The target as a user knows it, without anything secret. */
    String shown();

    /** Lets go of what all connections share. */
    @Override
    default void close() {}
}
