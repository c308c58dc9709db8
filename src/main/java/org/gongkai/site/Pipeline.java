package org.gongkai.site;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Does work side by side and hands on what comes of it in the order in which it was given. Only so much is in hand at a time that memory
 * does not grow with the amount of work.
 */
final class Pipeline<T> implements AutoCloseable {
    /** Enough that one slow report does not keep the other threads waiting. */
    private static final int IN_HAND_PER_JOB = 16;

    private final ExecutorService pool;
    private final int most;
    private final Consumer<T> done;
    private final Queue<Future<T>> inHand = new ArrayDeque<>();

    /** @param done runs on the thread that gives the work */
    Pipeline(int jobs, Consumer<T> done) {
        this.pool = Executors.newFixedThreadPool(jobs);
        this.most = jobs * IN_HAND_PER_JOB;
        this.done = done;
    }

    /** Takes on a piece of work, first waiting until there is room. Throws what an earlier one threw. */
    void give(Callable<T> work) {
        if (inHand.size() >= most) {
            done.accept(result(inHand.remove()));
        }
        inHand.add(pool.submit(work));
    }

    /** Waits for all that was given. */
    void drain() {
        while (!inHand.isEmpty()) {
            done.accept(result(inHand.remove()));
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("中断", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Drops what has not begun and waits for what has: nobody writes any more when this returns. */
    @Override
    public void close() {
        inHand.forEach(future -> future.cancel(false));
        pool.shutdown();
        try {
            pool.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
