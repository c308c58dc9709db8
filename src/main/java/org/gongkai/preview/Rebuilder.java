package org.gongkai.preview;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.gongkai.site.Build;
import org.gongkai.site.DataFile;
import org.gongkai.site.Order;
import org.gongkai.site.OutputTree;

/**
 * Builds whenever something has changed, in two steps: first the reports that were edited or are open in a browser, which takes a moment
 * whatever the size of the site; when it has been quiet for a while, everything else. A change during the second step ends it, to be done
 * again later. Nothing that goes wrong ends the whole.
 */
final class Rebuilder implements Runnable {
    private static final long QUIET = 250;
    private static final long FOREVER = Long.MAX_VALUE >>> 24;

    private final Originals originals;
    private final OutputTree tree;
    private final Order order;
    private final List<Integer> years;
    private final Teller teller;
    private final AtomicReference<Standing> standing;
    private final OpenPages pages;
    private final Changes changes = new Changes(this::interrupt);
    private volatile Optional<Build> running = Optional.empty();
    private volatile boolean stopped;
    private Optional<Build> build = Optional.empty();

    /**
     * For a tree that nobody else writes.
     *
     * @param years all if empty
     * @param standing is kept up to date
     * @param pages are refreshed when a step has come to its end
     */
    Rebuilder(
            Originals originals,
            OutputTree tree,
            Order order,
            List<Integer> years,
            Teller teller,
            AtomicReference<Standing> standing,
            OpenPages pages) {
        this.originals = originals;
        this.tree = tree;
        this.order = order;
        this.years = years;
        this.teller = teller;
        this.standing = standing;
        this.pages = pages;
    }

    /** Where changes are to be told. */
    Changes changes() {
        return changes;
    }

    /** Has the run end, as soon as files that are being written are whole. */
    void stop() {
        stopped = true;
        interrupt();
        changes.close();
    }

    /** Until it is stopped. */
    @Override
    public void run() {
        boolean pending = !whole();
        try {
            while (!stopped) {
                Set<Path> changed = changes.take(pending ? QUIET : FOREVER);
                if (!changed.isEmpty()) {
                    some(changed);
                    pending = true;
                } else if (pending) {
                    pending = !whole();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void interrupt() {
        running.ifPresent(Build::stop);
    }

    private void some(Set<Path> changed) {
        boolean shared = build.isEmpty() || changed.stream().anyMatch(originals::isShared);
        attempt(() -> {
            if (shared) {
                build = Optional.empty();
                build = Optional.of(new Build(originals.open(), tree, order));
            }
            Gathered told = new Gathered(teller, standing.get().errors());
            build.orElseThrow().only(looked(changed), told);
            Standing now = standing.get().withErrors(told.errors());
            standing.set(shared ? now.withFault("") : now);
            return true;
        });
    }

    private Collection<DataFile> looked(Set<Path> changed) {
        Map<String, DataFile> files = new LinkedHashMap<>();
        changed.forEach(path -> originals.report(path).ifPresent(file -> files.put(file.shown(), file)));
        pages.reports()
                .forEach(folder -> originals
                        .report(originals.data().root().resolve(folder + ".yaml"))
                        .ifPresent(file -> files.put(file.shown(), file)));
        return files.values().stream()
                .filter(file -> years.isEmpty() || years.contains(file.year().orElseThrow()))
                .toList();
    }

    /** Whether it came to its end, good or bad. */
    private boolean whole() {
        return attempt(() -> {
            if (build.isEmpty()) {
                build = Optional.of(new Build(originals.open(), tree, order));
            }
            Build now = build.get().again();
            running = Optional.of(now);
            if (stopped || !changes.isEmpty()) {
                now.stop();
            }
            Gathered told = new Gathered(teller, Map.of());
            boolean done = now.run(years, Runtime.getRuntime().availableProcessors(), told);
            if (done) {
                standing.set(standing.get().withErrors(told.errors()).completed());
                teller.built(told.made(), told.errors().size());
            }
            return done;
        });
    }

    private boolean attempt(BooleanSupplier step) {
        boolean over = true;
        try {
            over = step.getAsBoolean();
        } catch (RuntimeException | StackOverflowError e) {
            // A template that calls itself without end is a fault of the template, and is mended like any other.
            standing.set(standing.get().withFault(teller.fault(e)));
        } finally {
            running = Optional.empty();
        }
        if (over) {
            pages.refresh();
        }
        return over;
    }
}
