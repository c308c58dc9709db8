package org.gongkai.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.form.Form;
import org.gongkai.model.Agency;
import org.gongkai.portal.Listed;
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

    Indexes(Workshop workshop, OutputTree tree, Order order) {
        this.workshop = workshop;
        this.tree = tree;
        this.conditions = Conditions.of(workshop, order.draft()).judging();
        this.force = order.force();
    }

    /** The reports of a year whose pages are there, as the manifest tells of them, and all of that summed up. */
    final class Year {
        private final int year;
        private final List<Listed> reports = new ArrayList<>();
        private final Fingerprint sum = new Fingerprint().add(conditions);

        private Year(int year) {
            this.year = year;
        }

        void add(ManifestEntry entry) {
            if (entry.file(INDEX).isEmpty()) {
                return;
            }
            Facts facts = entry.facts();
            String stem = entry.id() + "-" + year;
            List<Listed.Download> files = OutputFormat.DOWNLOADS.stream()
                    .flatMap(format -> entry.file(format.fileName(stem)).stream()
                            .map(file -> new Listed.Download(format.name(), file.name(), file.bytes())))
                    .toList();
            Listed report = new Listed(
                    year,
                    workshop.agencies().agency(entry.id()),
                    facts.title(),
                    facts.agency(),
                    facts.published(),
                    facts.signed(),
                    facts.form(),
                    facts.cells(),
                    files);
            reports.add(report);
            sum.add(report.toString())
                    .add(entry.file(TEXT).map(OutputFile::hash).orElse(""));
        }

        private YearOfReports whole() {
            Set<String> there = new HashSet<>();
            reports.forEach(report -> there.add(report.id()));
            List<Agency> missing = new TreeMap<>(workshop.agencies().agencies())
                    .values().stream()
                            .filter(agency -> agency.expected().contains(year) && !there.contains(agency.id()))
                            .toList();
            return new YearOfReports(year, form(), reports, missing);
        }

        private Form form() {
            List<Form> forms = workshop.forms().forms();
            return workshop.forms().covering(year).stream().findFirst().orElse(forms.get(forms.size() - 1));
        }
    }

    /** A year without reports, to be filled. */
    Year year(int year) {
        return new Year(year);
    }

    /**
     * Brings the lists of a year up to date, and what searches it.
     *
     * @param before what the last manifest said of them
     * @param manifest when it was written
     */
    SitePart lists(Year year, SitePart before, FileTime manifest) {
        Path folder = tree.folder(year.year);
        SitePart known = force ? new SitePart("", before.pages()) : before;
        return PageShelf.fill(tree, folder, known, manifest, year.sum.text(), shelf -> {
            new YearPages(workshop.engine(), workshop.agencies().portal(), year.whole()).write(shelf);
            SearchIndex index = new SearchIndex();
            year.reports.forEach(report ->
                    index.add(report.id(), text(folder.resolve(report.id()).resolve(TEXT))));
            index.write((name, content) -> shelf.put(SEARCH + name, content));
        });
    }

    /** A report that was made when there were no texts, and has errors now, is not found by its text. */
    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
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
        return PageShelf.fill(tree, tree.root(), known, time, sum.text(), shelf -> {
            List<YearOfReports> all = listed.stream().map(this::read).toList();
            new SitePages(workshop.engine(), workshop.agencies().portal(), workshop.forms(), all)
                    .write(
                            shelf,
                            name -> new String(workshop.templates().require("html/" + name), StandardCharsets.UTF_8));
        });
    }

    private byte[] manifest(int year) {
        Path file = tree.folder(year).resolve(YearBuild.MANIFEST);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private YearOfReports read(int number) {
        Year year = year(number);
        try (ManifestReader manifest =
                new ManifestReader(tree.folder(number).resolve(YearBuild.MANIFEST), Collections.emptySortedMap())) {
            manifest.rest(year::add);
        }
        return year.whole();
    }
}
