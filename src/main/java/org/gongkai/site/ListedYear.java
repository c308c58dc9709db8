package org.gongkai.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gongkai.form.Form;
import org.gongkai.model.Agency;
import org.gongkai.portal.Listed;
import org.gongkai.portal.YearOfReports;

/** A year's manifest as the pages around the reports see it: of each report what lists show, and its cells when they are asked for. */
final class ListedYear {
    private static final String INDEX = "index.html";

    private final Workshop workshop;
    private final int year;
    private final Entries entries;
    /** Days and names of forms, of which thousands of reports have the same. */
    private final Map<String, String> texts = new HashMap<>();

    /** Tells the entries of a manifest, as often as asked and on any thread, always the same. */
    @FunctionalInterface
    interface Entries {
        void each(Consumer<ManifestEntry> told);
    }

    ListedYear(Workshop workshop, int year, Entries entries) {
        this.workshop = workshop;
        this.year = year;
        this.entries = entries;
    }

    /** Whether a report has a page that lists can lead to. */
    static boolean isListed(ManifestEntry entry) {
        return entry.file(INDEX).isPresent();
    }

    YearOfReports whole() {
        List<Listed> reports = new ArrayList<>();
        Set<String> there = new HashSet<>();
        each(entry -> {
            reports.add(listed(entry));
            there.add(entry.id());
        });
        List<Agency> missing = new TreeMap<>(workshop.agencies().agencies())
                .values().stream()
                        .filter(agency -> agency.expected().contains(year) && !there.contains(agency.id()))
                        .toList();
        Form form = form();
        return new YearOfReports(year, form, reports, missing, told -> cells(reports, form, told));
    }

    private Form form() {
        List<Form> forms = workshop.forms().forms();
        return workshop.forms().covering(year).stream().findFirst().orElse(forms.get(forms.size() - 1));
    }

    private void each(Consumer<ManifestEntry> told) {
        entries.each(entry -> {
            if (isListed(entry)) {
                told.accept(entry);
            }
        });
    }

    private void cells(List<Listed> reports, Form form, BiConsumer<Listed, Map<String, BigDecimal>> told) {
        Iterator<Listed> report = reports.iterator();
        each(entry -> told.accept(report.next(), numbers(entry.facts(), form)));
    }

    private Listed listed(ManifestEntry entry) {
        Facts facts = entry.facts();
        String stem = entry.id() + "-" + year;
        List<Listed.Download> files = OutputFormat.DOWNLOADS.stream()
                .flatMap(format -> entry.file(format.fileName(stem)).stream()
                        .map(file -> new Listed.Download(format.name(), file.name(), file.bytes())))
                .toList();
        Agency agency = workshop.agencies().agency(entry.id());
        return new Listed(
                year,
                agency,
                facts.title(),
                facts.agency().equals(agency.name()) ? agency.name() : facts.agency(),
                shared(facts.published()),
                shared(facts.signed()),
                shared(facts.form()),
                keyFigures(facts),
                files);
    }

    private String shared(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    private List<BigDecimal> keyFigures(Facts facts) {
        Optional<Form> form = workshop.forms().named(facts.form());
        Map<String, BigDecimal> numbers =
                form.map(known -> numbers(facts, known)).orElse(Map.of());
        return numbers.isEmpty()
                ? List.of()
                : form.get().overview().keyFigures().stream()
                        .map(figure -> figure.value(numbers))
                        .toList();
    }

    /** What its cells hold, by coordinate; nothing where the form is not the one it was made with. */
    private static Map<String, BigDecimal> numbers(Facts facts, Form form) {
        List<String> written =
                facts.cells().isEmpty() ? List.of() : List.of(facts.cells().split(" "));
        Set<String> ids = form.figures().keySet();
        if (!form.name().equals(facts.form()) || ids.size() != written.size()) {
            return Map.of();
        }
        Map<String, BigDecimal> numbers = new HashMap<>(ids.size() * 2);
        Iterator<String> number = written.iterator();
        ids.forEach(id -> numbers.put(id, number(number.next())));
        return numbers;
    }

    /** Nearly all have one digit, for which there are numbers already. */
    private static BigDecimal number(String written) {
        int digit = written.length() == 1 ? Character.digit(written.charAt(0), 10) : -1;
        return digit < 0 ? new BigDecimal(written) : BigDecimal.valueOf(digit);
    }
}
