package org.gongkai.compose;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.model.Contact;
import org.gongkai.model.Portal;
import org.gongkai.model.Report;
import org.gongkai.narrative.Narratives;

/**
 * What a report template knows: maps, lists, strings and booleans.
 *
 * <p>{@code report} (id, agency, shortName, year, aggregated), {@code form} (title, source), {@code contact}, {@code portal},
 * {@code written} (which texts the agency wrote), {@code noPreamble}, {@code parts} (number, heading, key, table) in order,
 * {@code figure} (every cell by coordinate, as printed but 0 for {@code /}; groups of rows as well, as {@code T3.DENY.SUM}), {@code signOff} (agency, date),
 * {@code corrections} (date, key), {@code notes} (tables with a note).
 */
record TemplateModel(Report report, Ledger ledger, Portal portal, Narratives narratives) {
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "report",
                Map.of(
                        "id", report.agency().id(),
                        "agency", report.agency().name(),
                        "shortName", report.agency().shortName(),
                        "category", report.agency().category(),
                        "year", report.year(),
                        "aggregated", report.aggregated()));
        Form form = ledger.form();
        values.put("form", Map.of("name", form.name(), "title", form.title(), "source", form.source()));
        values.put("contact", contact(report.agency().contact()));
        values.put("portal", Map.of("name", portal.name(), "domain", portal.domain(), "column", portal.column()));
        values.put("written", written());
        values.put(
                "noPreamble",
                narratives.blocks().getOrDefault("引言", List.of()).isEmpty()
                        && report.narratives().containsKey("引言"));
        values.put("parts", form.parts().stream().map(this::part).toList());
        values.put("figure", figures());
        values.put(
                "signOff",
                Map.of(
                        "agency", report.signOff().agency(),
                        "date",
                                report.signOff()
                                        .date()
                                        .map(dated -> chinese(dated.date()))
                                        .orElse("")));
        values.put(
                "corrections",
                IntStream.range(0, report.corrections().size())
                        .mapToObj(i -> Map.of(
                                "key",
                                "更正." + i,
                                "date",
                                chinese(report.corrections().get(i).date())))
                        .toList());
        return values;
    }

    /** A date as GB/T 9704 writes it, without leading zeros: 2022年1月9日. */
    private static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private Map<String, Boolean> written() {
        Map<String, Boolean> written = new LinkedHashMap<>();
        narratives.blocks().keySet().forEach(key -> written.put(key, true));
        narratives.lines().keySet().forEach(key -> written.put(key, true));
        return written;
    }

    private Map<String, Object> part(Form.Part part) {
        return Map.of(
                "number", part.number(),
                "heading", part.heading(),
                "key", part.key(),
                "table", part.table());
    }

    private static Map<String, String> contact(Contact contact) {
        return Map.of(
                "office", contact.office(),
                "address", contact.address(),
                "postcode", contact.postcode(),
                "telephone", contact.telephone(),
                "fax", contact.fax(),
                "email", contact.email(),
                "website", contact.website(),
                "details", contact.details(),
                "phrase", contact.phrase());
    }

    private Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        for (Figure figure : ledger.figures()) {
            figures.put(figure.id(), ledger.said(figure));
        }
        ledger.form()
                .tables()
                .forEach(table -> table.groups()
                        .forEach(group -> figures.put(group.id(), Ledger.plain(ledger.sum(group.figures())))));
        return figures;
    }
}
