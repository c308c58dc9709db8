package org.gongkai.preview;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Files that have changed and that nobody has looked at yet. Safe for any number of threads. */
final class Changes {
    /** Editors save in several steps, each of which is a change. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(40);
    /** A program that writes without end does not keep everybody waiting. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(400);

    private final Runnable arrived;
    private Set<Path> waiting = new LinkedHashSet<>();
    private long first;
    private long last;
    private boolean closed;

    /** @param arrived is told of each, on the thread that adds it */
    Changes(Runnable arrived) {
        this.arrived = arrived;
    }

    void add(Path path) {
        synchronized (this) {
            last = System.nanoTime();
            if (waiting.isEmpty()) {
                first = last;
            }
            waiting.add(path);
            notifyAll();
        }
        arrived.run();
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /**
     * Takes what has changed, once it is quiet.
     *
     * @param milliseconds how long to wait for the first change
     * @return empty if there was none, or nobody waits any more
     */
    synchronized Set<Path> take(long milliseconds) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (true) {
            long now = System.nanoTime();
            long ready = waiting.isEmpty() ? until : Math.min(last + QUIET, first + LONGEST);
            if (closed || now - ready >= 0) {
                Set<Path> taken = waiting;
                waiting = new LinkedHashSet<>();
                return taken;
            }
            TimeUnit.NANOSECONDS.timedWait(this, ready - now);
        }
    }

    /** Ends all waiting. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
