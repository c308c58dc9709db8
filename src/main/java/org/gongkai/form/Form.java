package org.gongkai.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.model.Severity;

/**
 * A statutory form of the annual report.
 *
 * @param name the folder of templates/ it was read from, as {@code 2021}
 * @param title the form's official name, without brackets
 * @param source the number of the document that prescribes it
 * @param from the first report year it applies to
 * @param to the last one, or {@link Integer#MAX_VALUE}
 * @param prose how texts speak of it
 * @param overview what a site shows of many reports
 */
public record Form(
        String name,
        String title,
        String source,
        int from,
        int to,
        List<Part> parts,
        List<StatutoryTable> tables,
        Prose prose,
        Overview overview) {

    /**
     * One of the report's parts.
     *
     * @param number 一 … 六, as printed before the heading
     * @param heading without its number
     * @param key the key of its text or table in a data file
     * @param table the id of its table, or empty for a part that is text
     * @param absence what is told when an agency leaves the text to the template, if anything
     */
    public record Part(String number, String heading, String key, String table, Optional<Absence> absence) {
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

    public Form {
        parts = List.copyOf(parts);
        tables = List.copyOf(tables);
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
        Map<String, Figure> figures = new LinkedHashMap<>();
        tables.forEach(table -> table.figures().forEach(figure -> figures.put(figure.id(), figure)));
        return figures;
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
