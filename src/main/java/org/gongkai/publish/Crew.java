package org.gongkai.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/** Several connections to a target that work side by side. */
final class Crew implements AutoCloseable {
    private final Connector connector;
    private final List<Line> lines;
    private final ExecutorService threads;

    Crew(Connector connector, Patience patience, int connections) {
        this.connector = connector;
        this.lines = IntStream.range(0, connections)
                .mapToObj(i -> new Line(connector, patience))
                .toList();
        this.threads = Executors.newFixedThreadPool(connections, task -> {
            Thread thread = new Thread(task, "publish");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Something to do with each of many. */
    interface Job<T> {
        void on(Target target, T item) throws IOException;
    }

    /** The connection for what goes one after the other; not to be used while {@link #each} runs. */
    Line line() {
        return lines.get(0);
    }

    /** Does a job with each item, in no order, and comes back when all is done or the first has failed for good. */
    <T> void each(Collection<T> items, Job<T> job) {
        Queue<T> queue = new ConcurrentLinkedQueue<>(items);
        List<Future<?>> running = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(lines.size(), items.size()))) {
            running.add(threads.submit(() -> work(line, queue, job)));
        }
        TargetFault fault = null;
        for (Future<?> future : running) {
            try {
                future.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TargetFault first)) {
                    throw new IllegalStateException(e.getCause());
                }
                fault = fault == null ? first : fault;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TargetFault(TargetFault.Kind.UNREACHABLE, "发布中断了。", e);
            }
        }
        if (fault != null) {
            throw fault;
        }
    }

    private static <T> void work(Line line, Queue<T> queue, Job<T> job) {
        try {
            for (T item = queue.poll(); item != null; item = queue.poll()) {
                T next = item;
                line.tell(target -> job.on(target, next));
            }
        } catch (RuntimeException e) {
            queue.clear();
            throw e;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        lines.forEach(Line::close);
        connector.close();
    }
}
