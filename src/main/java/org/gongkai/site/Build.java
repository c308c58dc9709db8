package org.gongkai.site;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.render.docx.ReferenceFault;

/**
 * Brings years of an output tree up to date: every report that would be another, then the lists that lead to them, then the manifest. A
 * build that is stopped anywhere leaves whole files and can be run again.
 */
public final class Build {
    private final Workshop workshop;
    private final OutputTree tree;
    private final Order order;
    private final Optional<Hands> others;
    private volatile boolean stopped;

    /** A build of reports into a folder. */
    public Build(Workshop workshop, OutputTree tree, Order order) {
        this(workshop, tree, order, Optional.empty());
    }

    /** A build whose reports others make. */
    public Build(Workshop workshop, OutputTree tree, Order order, Hands others) {
        this(workshop, tree, order, Optional.of(others));
    }

    private Build(Workshop workshop, OutputTree tree, Order order, Optional<Hands> others) {
        this.workshop = workshop;
        this.tree = tree;
        this.order = order;
        this.others = others;
    }

    /**
     * Builds.
     *
     * @param years all that there are, and that there were, if empty
     * @param jobs how many reports are made at a time
     * @return whether it was finished; not if it was {@linkplain #stop stopped}
     * @throws OutputException when the disk does not let us, or another build is writing there: then no report would fare better
     * @throws ReferenceFault when the office's reference document cannot be used: no report would fare better either
     */
    public boolean run(List<Integer> years, int jobs, Watcher watcher) {
        SortedSet<Integer> wanted =
                new TreeSet<>(years.isEmpty() ? workshop.data().years() : years);
        try (BuildLock lock = BuildLock.take(tree)) {
            lock.recovered().ifPresent(watcher::remark);
            watcher.begins(wanted.stream().mapToInt(workshop.data()::count).sum());
            Optional<Indexes> lists = order.formats().contains(OutputFormat.HTML)
                    ? Optional.of(new Indexes(workshop, tree, order))
                    : Optional.empty();
            Hands hands = others.orElseGet(this::own);
            for (int year : wanted) {
                DataFolder.Listing listing = workshop.data().list(year);
                if (!new YearBuild(tree, year).run(listing, hands, jobs, lists, watcher, () -> stopped)) {
                    return false;
                }
            }
            conclude(years.isEmpty(), wanted, lists, watcher);
            return true;
        }
    }

    private Hands own() {
        ReportMaker maker = new ReportMaker(workshop, order);
        return shift -> new Desk(maker, tree, shift.year(), shift.manifest(), shift.journal()::add);
    }

    private void conclude(boolean all, SortedSet<Integer> built, Optional<Indexes> lists, Watcher watcher) {
        RootManifest before = RootManifest.read(tree);
        SortedSet<Integer> years = new TreeSet<>(before.years());
        years.addAll(built);
        if (all) {
            years.stream()
                    .filter(year -> !built.contains(year))
                    .forEach(year -> new YearBuild(tree, year).vanish(watcher));
            years.retainAll(built);
        }
        List<Integer> there = List.copyOf(years);
        SitePart site = lists.map(writer -> writer.root(there, before.site())).orElse(before.site());
        new RootManifest(there, site).write(tree);
    }

    /** Has {@link #run} end after the reports that are in hand. Any thread may ask. */
    public void stop() {
        stopped = true;
    }
}
