package org.gongkai.ingest;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Ends what takes too long or too much, so that a hostile file costs no more than its time. */
public final class Deadline {
    /** How long a file may take to read. */
    public static final Duration FILE = Duration.ofSeconds(10);

    private static final long STACK = 4 << 20;

    private Deadline() {}

    /**
     * Does some work in a thread of its own, which is interrupted and left behind at the limit.
     *
     * @throws IngestException when the time is over, or the work needs more memory or depth than there is
     */
    public static <T> T within(Duration limit, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "import", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IngestException(
                    "IMPORT-SLOW", "读了 " + limit.toSeconds() + " 秒还没有读完，停下了。", "只留下年度报告的页，或用 Word、WPS 另存后再试。");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IngestException("IMPORT-SLOW", "读到一半被中断了。", "再运行一次。");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return new IngestException("IMPORT-SIZE", "文件嵌套太深或展开后太大，读不了。", "只留下年度报告的页，或用 Word、WPS 另存后再试。");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
