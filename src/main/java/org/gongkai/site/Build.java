package org.gongkai.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.gongkai.data.ReportFile;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.render.docx.ReferenceFault;

/** Regenerates years: every agency of each, side by side, then the lists that lead to them. */
public final class Build {
    private final Workshop workshop;
    private final OutputTree tree;
    private final Examiner examiner;
    private final Press press;

    public Build(Workshop workshop, OutputTree tree) {
        this.workshop = workshop;
        this.tree = tree;
        this.examiner = new Examiner(workshop);
        this.press = new Press(workshop, tree);
    }

    /**
     * Builds years.
     *
     * @param jobs how many reports are made at a time
     * @param told gets each outcome, in the order of the files, on the calling thread
     * @throws OutputException when the disk does not let us: then no report would fare better
     * @throws ReferenceFault when the office's reference document cannot be used: no report would fare better either
     */
    public void run(List<Integer> years, Set<OutputFormat> formats, boolean draft, int jobs, Consumer<Outcome> told) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            for (int year : years) {
                List<Indexes.Entry> entries = new ArrayList<>();
                year(year, formats, draft, jobs, pool, outcome -> {
                    entry(outcome).ifPresent(entries::add);
                    told.accept(outcome);
                });
                if (formats.contains(OutputFormat.HTML)) {
                    new Indexes(workshop, tree).year(year, entries);
                }
            }
            if (formats.contains(OutputFormat.HTML)) {
                new Indexes(workshop, tree).root();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** An agency whose report could not be made anew keeps its old page, and its place in the list. */
    private static Optional<Indexes.Entry> entry(Outcome outcome) {
        return outcome.examined()
                .document()
                .map(document -> new Indexes.Entry(
                        document.about().id(),
                        document.about().title(),
                        document.about().agency()))
                .or(() -> Optional.of(new Indexes.Entry(
                        outcome.examined().file().id(),
                        outcome.examined().file().id(),
                        "")));
    }

    private void year(
            int year,
            Set<OutputFormat> formats,
            boolean draft,
            int jobs,
            ExecutorService pool,
            Consumer<Outcome> told) {
        DataFolder.Listing listing = workshop.data().list(year);
        listing.findings().forEach(finding -> told.accept(unreadable(finding)));
        Deque<Future<Outcome>> running = new ArrayDeque<>();
        for (DataFile file : listing.files()) {
            // Bounded, so that memory does not grow with the number of agencies.
            if (running.size() >= jobs * 4) {
                told.accept(finished(running.poll()));
            }
            running.add(pool.submit(() -> one(file, formats, draft)));
        }
        running.forEach(future -> told.accept(finished(future)));
    }

    private Outcome one(DataFile file, Set<OutputFormat> formats, boolean draft) {
        try {
            return press.print(examiner.examine(file, draft), formats, false);
        } catch (OutputException | ReferenceFault e) {
            throw e;
        } catch (RuntimeException e) {
            Finding fault = Finding.error(
                    "FAULT", Location.top(file.shown()), "", "生成时程序出错：" + e + "。", "请把这份数据文件和 --debug 的输出发给开发者。");
            return refused(file, fault);
        }
    }

    private Outcome unreadable(Finding finding) {
        String shown = finding.where().file();
        return refused(
                new DataFile(tree.root(), shown, shown.substring(shown.lastIndexOf('/') + 1), OptionalInt.empty()),
                finding);
    }

    private Outcome refused(DataFile file, Finding finding) {
        ReportFile nothing =
                new ReportFile(file.shown(), Optional.empty(), Optional.empty(), List.of(), List.of(finding));
        return Outcome.refused(
                new Examined(file, nothing, Optional.empty(), List.of(), List.of(), List.of(finding), List.of()),
                tree.root());
    }

    private static Outcome finished(Future<Outcome> future) {
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
}
