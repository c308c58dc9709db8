package org.gongkai.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** A year's figures for other programs: every cell of every report, written report by report. */
final class OpenData {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HEAD = List.of("机关代码", "机关", "地区", "类别", "年度", "公布日期", "网页");

    private OpenData() {}

    /** RFC 4180 with a byte order mark, without which spreadsheets take Chinese for something else; a column for each cell. */
    static void csv(YearOfReports year, OutputStream out) throws IOException {
        Map<String, Figure> figures = year.form().figures();
        List<String> head = new ArrayList<>(HEAD);
        figures.values().forEach(figure -> head.add(figure.path()));
        out.write(Pages.bytes("\uFEFF"));
        row(out, head.stream().map(OpenData::text).toList());
        try {
            year.cells().each((report, numbers) -> row(out, fields(report, numbers, figures)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> fields(Listed report, Map<String, BigDecimal> numbers, Map<String, Figure> figures) {
        List<String> fields = new ArrayList<>(List.of(
                text(report.id()),
                text(report.name()),
                text(report.agency().region()),
                text(report.agency().category()),
                Integer.toString(report.year()),
                text(report.day()),
                text(page(report))));
        figures.keySet().forEach(id -> fields.add(number(numbers, id)));
        return fields;
    }

    /** The same as JSON: numbers are numbers. */
    static void json(YearOfReports year, OutputStream out) throws IOException {
        Form form = year.form();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("year", year.year());
            json.writeStringProperty("form", form.name());
            json.writeStringProperty("source", form.source());
            json.writeArrayPropertyStart("columns");
            form.figures().forEach((id, figure) -> {
                json.writeStartObject();
                json.writeStringProperty("id", id);
                json.writeStringProperty("path", figure.path());
                json.writeStringProperty("unit", figure.unit());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("reports");
            year.cells().each((report, numbers) -> report(json, report, numbers, form));
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void report(JsonGenerator json, Listed report, Map<String, BigDecimal> numbers, Form form) {
        json.writeStartObject();
        json.writeStringProperty("id", report.id());
        json.writeStringProperty("agency", report.name());
        json.writeStringProperty("region", report.agency().region());
        json.writeStringProperty("category", report.agency().category());
        json.writeStringProperty("title", report.title());
        json.writeStringProperty("published", report.day());
        json.writeStringProperty("page", page(report));
        json.writeObjectPropertyStart("cells");
        form.figures().keySet().stream()
                .filter(numbers::containsKey)
                .forEach(id -> json.writeNumberProperty(id, numbers.get(id)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String page(Listed report) {
        return report.id() + "/index.html";
    }

    private static String number(Map<String, BigDecimal> numbers, String id) {
        return numbers.containsKey(id) ? numbers.get(id).toPlainString() : "";
    }

    /** Quoted; what a spreadsheet would take for a formula gets an apostrophe before it. */
    static String text(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static void row(OutputStream out, List<String> fields) {
        try {
            out.write(Pages.bytes(String.join(",", fields) + "\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
