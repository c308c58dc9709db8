package org.gongkai.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes data files all the way, step by step: reads, checks, composes and renders them, into bytes and what the manifest is to say; writes
 * nothing. The same for whoever runs it, for every report by itself. Safe for any number of threads.
 *
 * <p>Whoever makes several reports takes them all through one step before the next, so that the processor finds the code of a step in its
 * caches: a tenth of the time of a build.
 */
public final class ReportMaker {
    private final Workshop workshop;
    private final Order order;
    private final Set<OutputFormat> formats;
    private final Conditions conditions;
    private final Examiner examiner;
    private final Press press;
    private final List<Consumer<Making>> steps = new ArrayList<>();

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
        steps.add(this::look);
        steps.add(making -> ifNew(making, accepted -> making.files.putAll(Press.pictures(accepted.examined()))));
        press.renderings(formats)
                .forEach((format, rendering) -> steps.add(making -> ifNew(
                        making,
                        accepted -> making.files.put(
                                Press.name(accepted.examined(), format), rendering.apply(accepted.examined())))));
        steps.add(this::page);
        steps.add(this::end);
    }

    /** What is done with every report, one after the other; the last one ends its way. */
    List<Consumer<Making>> steps() {
        return steps;
    }

    private static void ifNew(Making making, Consumer<Making.Accepted> step) {
        if (!making.accepted().same()) {
            step.accept(making.accepted());
        }
    }

    /** Finds out whether it would be another than before, and whether it may be made. */
    private void look(Making making) {
        DataFile file = making.file;
        Optional<ManifestEntry> known = making.known;
        Adjacent before = known.map(ManifestEntry::adjacent).orElse(Adjacent.NONE);
        Adjacent leads = formats.contains(OutputFormat.HTML) ? making.around.get() : before;
        if (known.isPresent() && leads.equals(before) && isSettled(file, known.get())) {
            making.end(new Made(unchanged(file, making.folder, known.get()), known, Map.of()));
            return;
        }
        Sources sources = new Sources(workshop.data());
        Examined found = examiner.examine(file, order.draft(), sources);
        if (!Press.accepts(found)) {
            Outcome refused = Outcome.of(found, Outcome.State.REFUSED, making.folder, Set.of());
            making.end(new Made(refused, known, Map.of()));
            return;
        }
        Release.Compared compared = Release.compare(
                found, known.map(entry -> entry.facts().release()).orElse(Release.NONE));
        String rendered = sources.rendered(conditions);
        boolean same = known.filter(entry -> !order.force() && entry.rendered().equals(rendered) && hasAll(file, entry))
                .isPresent();
        making.accept(new Making.Accepted(compared.examined(), compared.release(), sources, rendered, leads, same));
    }

    /** The page comes last, as it leads to all others; of a report that is the same, it is made if it is to lead elsewhere. */
    private void page(Making making) {
        Making.Accepted accepted = making.accepted();
        Optional<Beside> beside = Optional.empty();
        if (!accepted.same() && formats.contains(OutputFormat.HTML)) {
            beside = Optional.of(Beside.built(others(making.file, making.known), accepted.leads()));
        } else if (accepted.same()
                && !accepted.leads().equals(making.known.get().adjacent())) {
            beside = Optional.of(Beside.all(making.known.get(), accepted.leads()));
        }
        beside.ifPresent(around -> making.files.put(
                OutputFormat.HTML.fileName(""), press.page(accepted.examined(), making.files, around)));
    }

    private void end(Making making) {
        Making.Accepted accepted = making.accepted();
        List<OutputFile> owned = accepted.same()
                ? replaced(making.known.get(), making.files)
                : owned(making.file, making.files, making.known, accepted.rendered());
        ManifestEntry entry = new ManifestEntry(
                making.file.id(),
                accepted.rendered(),
                accepted.sources().judged(conditions),
                accepted.sources().names(),
                owned,
                accepted.leads(),
                Facts.of(accepted.examined(), accepted.release()));
        Outcome.State state = accepted.same() ? Outcome.State.UNCHANGED : Outcome.State.MADE;
        Outcome outcome = Outcome.of(accepted.examined(), state, making.folder, order.formats());
        making.end(new Made(outcome, Optional.of(entry), making.files));
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
