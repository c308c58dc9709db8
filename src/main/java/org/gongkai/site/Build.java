package org.gongkai.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.render.docx.ReferenceFault;

/**
 * Brings years of an output tree up to date: every report that would be another, then the lists that lead to them, then the manifest. A
 * build that is stopped anywhere leaves whole files and can be run again.
 */
public final class Build {
    private final Workshop workshop;
    private final OutputTree tree;
    private final Order order;
    private final Supplier<Hands> hands;
    private volatile boolean stopped;

    /** A build of reports into a folder. */
    public Build(Workshop workshop, OutputTree tree, Order order) {
        this(workshop, tree, order, Once.of(() -> own(workshop, tree, order)));
    }

    /** A build whose reports others make. */
    public Build(Workshop workshop, OutputTree tree, Order order, Hands others) {
        this(workshop, tree, order, () -> others);
    }

    private Build(Workshop workshop, OutputTree tree, Order order, Supplier<Hands> hands) {
        this.workshop = workshop;
        this.tree = tree;
        this.order = order;
        this.hands = hands;
    }

    /** The same build to be run once more. What it has read of agencies, templates and fonts is not read again. */
    public Build again() {
        return new Build(workshop, tree, order, hands);
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
                    ? Optional.of(new Indexes(workshop, tree, order, jobs))
                    : Optional.empty();
            LinkedYears linked = new LinkedYears(workshop, tree, order, wanted, !years.isEmpty());
            List<YearBuild> builds = new ArrayList<>();
            for (int year : wanted) {
                DataFolder.Listing listing = workshop.data().list(year);
                YearBuild build = new YearBuild(tree, year, linked.succession());
                if (!build.run(listing, hands.get(), jobs, lists, watcher, () -> stopped)) {
                    return false;
                }
                linked.count(year, build.pages());
                builds.add(build);
            }
            if (!linked.relink(jobs, watcher, () -> stopped)) {
                return false;
            }
            builds.forEach(YearBuild::finish);
            conclude(years.isEmpty(), wanted, linked.succession(), lists, watcher);
            return true;
        }
    }

    /**
     * Brings these reports up to date and nothing else: a moment's work whatever the size of the tree. Until the next {@link #run} does
     * the lists and the manifest, for which nothing of it need be done again, their years are unfinished.
     *
     * @throws OutputException as {@link #run}
     */
    public void only(Collection<DataFile> files, Watcher watcher) {
        Map<Integer, List<DataFile>> byYear = files.stream()
                .collect(Collectors.groupingBy(file -> file.year().orElseThrow(), TreeMap::new, Collectors.toList()));
        try (BuildLock lock = BuildLock.take(tree)) {
            lock.recovered().ifPresent(watcher::remark);
            Succession succession = new Succession(workshop::agencies, new Promised(workshop.data()));
            byYear.forEach((year, some) -> new YearBuild(tree, year, succession).only(some, hands.get(), watcher));
        }
    }

    /** The pages that data files promise. */
    private record Promised(DataFolder data) implements Succession.Pages {
        @Override
        public boolean any(int year) {
            return data.years().contains(year);
        }

        @Override
        public boolean has(int year, String id) {
            return data.find(id, year).isPresent();
        }
    }

    private static Hands own(Workshop workshop, OutputTree tree, Order order) {
        ReportMaker maker = new ReportMaker(workshop, order);
        return shift -> new Desk(maker, tree, shift.year(), shift.manifest(), shift.journal()::add, shift::around);
    }

    private void conclude(
            boolean all, SortedSet<Integer> built, Succession succession, Optional<Indexes> lists, Watcher watcher) {
        RootManifest before = RootManifest.read(tree);
        SortedSet<Integer> years = new TreeSet<>(before.years());
        years.addAll(built);
        if (all) {
            years.stream()
                    .filter(year -> !built.contains(year))
                    .forEach(year -> new YearBuild(tree, year, succession).vanish(watcher));
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
