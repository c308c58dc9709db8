package org.gongkai.site;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes one data file all the way: reads, checks, composes and renders it, into bytes and what the manifest is to say; writes nothing. The
 * same for whoever runs it, for every report by itself. Safe for any number of threads.
 */
public final class ReportMaker {
    private final Workshop workshop;
    private final Order order;
    private final Set<OutputFormat> formats;
    private final Conditions conditions;
    private final Examiner examiner;
    private final Press press;

    /** Makes reports as they are asked for. */
    public ReportMaker(Workshop workshop, Order order) {
        this.workshop = workshop;
        this.order = order;
        this.formats = EnumSet.copyOf(order.formats());
        if (formats.contains(OutputFormat.HTML)) {
            formats.add(OutputFormat.TEXT);
        }
        this.conditions = Conditions.of(workshop, order.draft());
        this.examiner = new Examiner(workshop);
        this.press = new Press(workshop);
    }

    /**
     * Makes a report, unless it would be the same as before.
     *
     * @param folder where its files are or will be
     * @param known what was made before and is still there
     * @param around what its page is to lead to
     */
    Made make(DataFile file, Path folder, Optional<ManifestEntry> known, Adjacent around) {
        Adjacent before = known.map(ManifestEntry::adjacent).orElse(Adjacent.NONE);
        Adjacent leads = formats.contains(OutputFormat.HTML) ? around : before;
        if (known.isPresent() && leads.equals(before) && isSettled(file, known.get())) {
            return new Made(unchanged(file, folder, known.get()), known, Map.of());
        }
        Sources sources = new Sources(workshop.data());
        Examined found = examiner.examine(file, order.draft(), sources);
        if (!Press.accepts(found)) {
            Outcome refused = Outcome.of(found, Outcome.State.REFUSED, folder, Set.of());
            return new Made(refused, known, Map.of());
        }
        Release.Compared compared = Release.compare(
                found, known.map(entry -> entry.facts().release()).orElse(Release.NONE));
        Examined examined = compared.examined();
        String rendered = sources.rendered(conditions);
        boolean same = known.filter(entry -> !order.force() && entry.rendered().equals(rendered) && hasAll(file, entry))
                .isPresent();
        Map<String, byte[]> files = same
                ? page(examined, known.get(), leads)
                : press.print(examined, formats, Beside.built(others(file, known), leads), false);
        List<OutputFile> owned = same ? replaced(known.get(), files) : owned(file, files, known, rendered);
        ManifestEntry entry = new ManifestEntry(
                file.id(),
                rendered,
                sources.judged(conditions),
                sources.names(),
                owned,
                leads,
                Facts.of(examined, compared.release()));
        Outcome.State state = same ? Outcome.State.UNCHANGED : Outcome.State.MADE;
        return new Made(Outcome.of(examined, state, folder, order.formats()), Optional.of(entry), files);
    }

    /** Whether neither files nor findings can be others than they were; errors are told of each time. */
    private boolean isSettled(DataFile file, ManifestEntry known) {
        return !order.force()
                && !order.findings()
                && known.facts().counts().errors() == 0
                && hasAll(file, known)
                && known.judged().equals(Sources.judged(workshop.data(), known.sources(), conditions));
    }

    private Outcome unchanged(DataFile file, Path folder, ManifestEntry known) {
        return new Outcome(
                file,
                Outcome.State.UNCHANGED,
                folder,
                order.formats(),
                known.facts().counts(),
                List.of(),
                List.of());
    }

    private boolean hasAll(DataFile file, ManifestEntry entry) {
        return formats.stream().allMatch(format -> entry.isCurrent(name(format, file)));
    }

    private static String name(OutputFormat format, DataFile file) {
        return format.fileName(file.id() + "-" + file.year().orElseThrow());
    }

    /** Formats that were not asked for stay, and the page leads to them. */
    private Stream<OutputFile> others(DataFile file, Optional<ManifestEntry> known) {
        Set<String> names = Stream.of(OutputFormat.values())
                .filter(format -> !formats.contains(format))
                .map(format -> name(format, file))
                .collect(Collectors.toSet());
        return known.stream().flatMap(entry -> entry.files().stream()).filter(other -> names.contains(other.name()));
    }

    /** Of a report that is the same, its page if that is to lead elsewhere. */
    private Map<String, byte[]> page(Examined examined, ManifestEntry known, Adjacent leads) {
        if (leads.equals(known.adjacent())) {
            return Map.of();
        }
        byte[] page = press.page(examined.document().orElseThrow(), Beside.all(known, leads));
        return Map.of(OutputFormat.HTML.fileName(""), page);
    }

    private static List<OutputFile> replaced(ManifestEntry known, Map<String, byte[]> files) {
        ManifestEntry entry = known;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            entry = entry.replacing(OutputFile.of(file.getKey(), file.getValue()));
        }
        return entry.files();
    }

    private List<OutputFile> owned(
            DataFile file, Map<String, byte[]> files, Optional<ManifestEntry> known, String rendered) {
        boolean sameReport =
                known.filter(entry -> entry.rendered().equals(rendered)).isPresent();
        List<OutputFile> owned = Stream.concat(
                        files.entrySet().stream().map(made -> OutputFile.of(made.getKey(), made.getValue())),
                        others(file, known).map(other -> sameReport ? other : other.asStale()))
                .sorted(Comparator.comparing(OutputFile::name))
                .toList();
        boolean pageLeads = formats.contains(OutputFormat.HTML)
                || downloads(file, owned)
                        .equals(downloads(file, known.map(ManifestEntry::files).orElse(List.of())));
        return pageLeads ? owned : staleByName(owned, name(OutputFormat.HTML, file));
    }

    /** What a page says about the files that it leads to. */
    private static Map<String, Long> downloads(DataFile file, List<OutputFile> files) {
        Set<String> names = OutputFormat.DOWNLOADS.stream()
                .map(format -> name(format, file))
                .collect(Collectors.toSet());
        return files.stream()
                .filter(other -> names.contains(other.name()))
                .collect(Collectors.toMap(OutputFile::name, OutputFile::bytes));
    }

    private static List<OutputFile> staleByName(List<OutputFile> files, String name) {
        return files.stream()
                .map(file -> file.name().equals(name) ? file.asStale() : file)
                .toList();
    }
}
