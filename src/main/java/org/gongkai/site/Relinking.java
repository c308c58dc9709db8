package org.gongkai.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Has pages of a finished year lead to what there is in the years beside it, where that came out otherwise than expected, or was built
 * since. A page whose report would be another now is not made anew; it only loses links that lead nowhere.
 */
final class Relinking {
    private static final String INDEX = "index.html";

    private final Workshop workshop;
    private final OutputTree tree;
    private final Order order;
    private final int year;
    private final Path folder;
    private final Journal journal;

    Relinking(Workshop workshop, OutputTree tree, Order order, int year) {
        this.workshop = workshop;
        this.tree = tree;
        this.order = order;
        this.year = year;
        this.folder = tree.folder(year);
        this.journal = new Journal(folder);
    }

    /** What is to be done. */
    private record Work(SortedMap<String, DataFile> anew, Set<String> struck) {
        boolean isEmpty() {
            return anew.isEmpty() && struck.isEmpty();
        }
    }

    /**
     * Does it; the journal is left to whoever finishes the year.
     *
     * @param astray where pages should lead, by id
     * @return how many pages were changed; nothing if it was stopped
     */
    Optional<Integer> run(SortedMap<String, Adjacent> astray, Hands hands, int jobs, BooleanSupplier stopped) {
        Work work = work(astray);
        if (work.isEmpty()) {
            return Optional.of(0);
        }
        try (journal;
                ManifestReader before = reader();
                ManifestWriter manifest = new ManifestWriter(tree, folder.resolve(YearBuild.MANIFEST), year);
                Pipeline<ManifestEntry> pipeline = new Pipeline<>(jobs, manifest::add)) {
            Hands.Maker maker = hands.begin(new Shift(
                    year, List.copyOf(work.anew.values()), this::reader, journal, file -> astray.get(file.id())));
            before.rest(entry -> {
                if (!stopped.getAsBoolean()) {
                    pipeline.give(() -> relinked(entry, work, astray, maker));
                }
            });
            pipeline.drain();
            if (stopped.getAsBoolean()) {
                return Optional.empty();
            }
            manifest.finish(before.lists());
            return Optional.of(work.anew.size() + work.struck.size());
        }
    }

    /** The year's journal may tell of reports that go, which the manifest does not any more. */
    private ManifestReader reader() {
        return new ManifestReader(folder.resolve(YearBuild.MANIFEST), Collections.emptySortedMap());
    }

    private Work work(Map<String, Adjacent> astray) {
        Work work = new Work(new TreeMap<>(), new HashSet<>());
        Conditions conditions = Conditions.of(workshop, order.draft());
        try (ManifestReader reader = reader()) {
            reader.rest(entry -> {
                Adjacent now = astray.get(entry.id());
                if (now == null) {
                    return;
                }
                Optional<DataFile> file =
                        workshop.data().find(entry.id(), year).filter(there -> isSame(entry, conditions));
                if (file.isPresent()) {
                    work.anew.put(entry.id(), file.get());
                } else if (!entry.adjacent().within(now).equals(entry.adjacent())) {
                    work.struck.add(entry.id());
                }
            });
        }
        return work;
    }

    /** Whether its report would be what it is, but for these links. */
    private boolean isSame(ManifestEntry entry, Conditions conditions) {
        return order.formats().contains(OutputFormat.HTML)
                && entry.isCurrent(INDEX)
                && entry.judged().equals(Sources.judged(workshop.data(), entry.sources(), conditions));
    }

    private ManifestEntry relinked(ManifestEntry entry, Work work, Map<String, Adjacent> astray, Hands.Maker maker) {
        DataFile file = work.anew.get(entry.id());
        if (file != null) {
            ManifestEntry made = maker.take(file, Optional.of(entry)).entry().orElse(entry);
            return struck(made, made.adjacent().within(astray.get(entry.id())));
        }
        return work.struck.contains(entry.id())
                ? struck(entry, entry.adjacent().within(astray.get(entry.id())))
                : entry;
    }

    /** The entry after its page lost what is not in {@code left}; a page so changed is to be made anew as soon as it can be. */
    private ManifestEntry struck(ManifestEntry entry, Adjacent left) {
        Path file = folder.resolve(entry.id()).resolve(INDEX);
        if (left.equals(entry.adjacent()) || !Files.exists(file)) {
            return entry;
        }
        try {
            String page = Files.readString(file);
            if (left.before().isEmpty()) {
                page = Struck.without(
                        page, Press.address(year - 1, entry.adjacent().before()));
            }
            if (left.after().isEmpty()) {
                page = Struck.without(
                        page, Press.address(year + 1, entry.adjacent().after()));
            }
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            ManifestEntry stale = entry.replacing(OutputFile.of(INDEX, bytes).asStale());
            journal.add(stale);
            OutputTree.replace(file, bytes);
            ManifestEntry done = stale.leading(left);
            journal.add(done);
            return done;
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
