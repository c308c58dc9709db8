package org.gongkai.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.model.Severity;

/** A statutory form of the annual report. No record, since every report asks for its cells, which are laid out once. */
public final class Form {
    private final String name;
    private final String title;
    private final String source;
    private final int from;
    private final int to;
    private final List<Part> parts;
    private final List<StatutoryTable> tables;
    private final Prose prose;
    private final Overview overview;
    private final Map<String, Figure> figures;
    private final Additions additions;

    /**
     * One of the report's parts.
     *
     * @param number 一 … 六, as printed before the heading
     * @param heading without its number
     * @param also other headings that published reports give it, without their number
     * @param key the key of its text or table in a data file
     * @param table the id of its table, or empty for a part that is text
     * @param absence what is told when an agency leaves the text to the template, if anything
     */
    public record Part(
            String number, String heading, List<String> also, String key, String table, Optional<Absence> absence) {
        public Part {
            also = List.copyOf(also);
        }

        /** Its heading and what else it is called. */
        public List<String> names() {
            return Stream.concat(Stream.of(heading), also.stream()).toList();
        }

        /** Whether an agency writes this part as text. */
        public boolean isText() {
            return table.isEmpty();
        }
    }

    /**
     * What is told when a part that is text was not written.
     *
     * @param problem one sentence, Chinese
     */
    public record Absence(String code, Severity severity, String problem, String remedy) {}

    /**
     * A form with its tables.
     *
     * @param name the folder of templates/ it was read from, as {@code 2021}
     * @param title the form's official name, without brackets
     * @param source the number of the document that prescribes it
     * @param from the first report year it applies to
     * @param to the last one, or {@link Integer#MAX_VALUE}
     * @param prose how texts speak of it
     * @param overview what a site shows of many reports
     */
    Form(
            String name,
            String title,
            String source,
            int from,
            int to,
            List<Part> parts,
            List<StatutoryTable> tables,
            Prose prose,
            Overview overview) {
        this.name = name;
        this.title = title;
        this.source = source;
        this.from = from;
        this.to = to;
        this.parts = List.copyOf(parts);
        this.tables = List.copyOf(tables);
        this.prose = prose;
        this.overview = overview;
        Map<String, Figure> all = new LinkedHashMap<>();
        tables.forEach(table -> table.figures().forEach(figure -> all.put(figure.id(), figure)));
        this.figures = Collections.unmodifiableMap(all);
        this.additions = new Additions(all.values());
    }

    /** The folder of templates/ it was read from, as {@code 2021}. */
    public String name() {
        return name;
    }

    /** Its official name, without brackets. */
    public String title() {
        return title;
    }

    /** The number of the document that prescribes it. */
    public String source() {
        return source;
    }

    /** The first report year it applies to. */
    public int from() {
        return from;
    }

    /** The last one, or {@link Integer#MAX_VALUE}. */
    public int to() {
        return to;
    }

    /** Its parts in order. */
    public List<Part> parts() {
        return parts;
    }

    /** Its tables in order. */
    public List<StatutoryTable> tables() {
        return tables;
    }

    /** How texts speak of it. */
    public Prose prose() {
        return prose;
    }

    /** What a site shows of many reports. */
    public Overview overview() {
        return overview;
    }

    /** The same form with another way to speak of it. */
    public Form with(Prose prose) {
        return new Form(name, title, source, from, to, parts, tables, prose, overview);
    }

    /** Whether the form is prescribed for a report year. */
    public boolean covers(int year) {
        return from <= year && year <= to;
    }

    /** Every statutory cell in printed order, by logical coordinate. */
    public Map<String, Figure> figures() {
        return figures;
    }

    /** What its sums add up. */
    Additions additions() {
        return additions;
    }

    /** The ids of the rules it declares. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        tables.forEach(table -> rules.addAll(table.rules()));
        parts.forEach(part -> part.absence().map(Absence::code).ifPresent(rules::add));
        return rules;
    }

    /** The table with an id or a data key. */
    public Optional<StatutoryTable> table(String idOrKey) {
        return tables.stream()
                .filter(table -> table.id().equals(idOrKey) || table.key().equals(idOrKey))
                .findFirst();
    }

    /** The part with a number, a key or a table's id. */
    public Optional<Part> part(String numberOrKey) {
        return parts.stream()
                .filter(part -> part.number().equals(numberOrKey)
                        || part.key().equals(numberOrKey)
                        || part.table().equals(numberOrKey))
                .findFirst();
    }
}
