package org.gongkai.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.portal.SearchIndex;
import org.gongkai.portal.SitePages;
import org.gongkai.portal.YearOfReports;
import org.gongkai.portal.YearPages;

/** Brings the pages around the reports up to date: those of a year, and those above the years. */
final class Indexes {
    private static final String INDEX = "index.html";
    private static final String TEXT = OutputFormat.TEXT.fileName("");
    /** No id of an agency has a dot. */
    private static final String SEARCH = "search.data/";

    private final Workshop workshop;
    private final OutputTree tree;
    private final String conditions;
    private final boolean force;
    private final int jobs;

    /** @param jobs how many pages are made at a time */
    Indexes(Workshop workshop, OutputTree tree, Order order, int jobs) {
        this.workshop = workshop;
        this.tree = tree;
        this.conditions = Conditions.of(workshop, order.draft()).judging();
        this.force = order.force();
        this.jobs = jobs;
    }

    /** Sums up what the lists of a year depend on, report by report; keeps only their ids. */
    final class Year {
        private final int year;
        private final Fingerprint sum = new Fingerprint().add(conditions);
        private final List<String> ids = new ArrayList<>();
        /** Those whose texts may say anything: somebody changed them, and they cannot be made again. */
        private final Set<String> unread = new HashSet<>();

        private Year(int year) {
            this.year = year;
        }

        void add(ManifestEntry entry) {
            if (!ListedYear.isListed(entry)) {
                return;
            }
            Facts facts = entry.facts();
            ids.add(entry.id());
            sum.add(entry.id())
                    .add(facts.title())
                    .add(facts.agency())
                    .add(facts.published())
                    .add(facts.signed())
                    .add(facts.form())
                    .add(facts.cells());
            entry.files().stream()
                    .filter(file -> !file.name().equals(INDEX))
                    .forEach(file -> sum.add(file.name()).add(sizeOrText(file)));
            if (entry.file(TEXT).filter(OutputFile::stale).isPresent()) {
                unread.add(entry.id());
            }
        }

        /** Lists tell how large a download is; the index knows what a text says. */
        private static String sizeOrText(OutputFile file) {
            return !file.name().equals(TEXT) ? Long.toString(file.bytes()) : file.stale() ? "" : file.hash();
        }

        /** What a report says; nothing for one that has errors now and whose text was not made or may not be read. */
        private String text(String id) {
            Path file = tree.folder(year).resolve(id).resolve(TEXT);
            try {
                return unread.contains(id) || !Files.exists(file) ? "" : Files.readString(file);
            } catch (IOException e) {
                throw new OutputException(file, e);
            }
        }
    }

    /** A year without reports, to be filled. */
    Year year(int year) {
        return new Year(year);
    }

    /**
     * Brings the lists of a year up to date, and what searches it.
     *
     * @param entries that were added to it
     * @param before what the last manifest said of them
     * @param manifest when it was written
     */
    SitePart lists(Year year, ListedYear.Entries entries, SitePart before, FileTime manifest) {
        Path folder = tree.folder(year.year);
        SitePart known = force ? new SitePart("", before.pages()) : before;
        return PageShelf.fill(tree, folder, known, manifest, year.sum.text(), jobs, shelf -> {
            Supplier<SearchIndex> index = Ahead.of(() -> index(year));
            YearOfReports whole = new ListedYear(workshop, year.year, entries).whole();
            new YearPages(workshop.engine(), workshop.agencies().portal(), whole).write(shelf);
            index.get().write((name, content) -> shelf.put(SEARCH + name, content));
        });
    }

    private static SearchIndex index(Year year) {
        SearchIndex index = new SearchIndex();
        year.ids.forEach(id -> index.add(id, year.text(id)));
        return index;
    }

    /**
     * Brings what stands above the years up to date.
     *
     * @param years ascending; those without lists are left out
     */
    SitePart root(List<Integer> years, SitePart before) {
        Fingerprint sum = new Fingerprint().add(conditions);
        List<Integer> listed =
                years.stream().filter(year -> tree.has(year + "/" + INDEX)).toList();
        listed.forEach(year -> sum.add(year.toString()).add(manifest(year)));
        SitePart known = force ? new SitePart("", before.pages()) : before;
        FileTime time = OutputTree.attributes(tree.root().resolve(YearBuild.MANIFEST))
                .map(BasicFileAttributes::lastModifiedTime)
                .orElse(FileTime.from(Instant.MIN));
        return PageShelf.fill(tree, tree.root(), known, time, sum.text(), jobs, shelf -> {
            List<YearOfReports> all = listed.stream().map(this::read).toList();
            new SitePages(workshop.engine(), workshop.agencies().portal(), workshop.forms(), all)
                    .write(
                            shelf,
                            name -> new String(workshop.templates().require("html/" + name), StandardCharsets.UTF_8));
        });
    }

    private Path manifest(int year) {
        return tree.folder(year).resolve(YearBuild.MANIFEST);
    }

    private YearOfReports read(int year) {
        return new ListedYear(workshop, year, told -> {
                    try (ManifestReader manifest = new ManifestReader(manifest(year), Recovered.NOTHING)) {
                        manifest.rest(told);
                    }
                })
                .whole();
    }
}
