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

    /** A line per report, a column for each cell. */
    static void csv(YearOfReports year, OutputStream out) throws IOException {
        Map<String, Figure> figures = year.form().figures();
        List<String> head = new ArrayList<>(HEAD);
        figures.values().forEach(figure -> head.add(figure.path()));
        CsvLines lines = new CsvLines(out);
        lines.line(head);
        try {
            year.cells().each((report, numbers) -> line(lines, fields(report, numbers, figures)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        lines.flush();
    }

    private static void line(CsvLines lines, List<?> fields) {
        try {
            lines.line(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> fields(Listed report, Map<String, BigDecimal> numbers, Map<String, Figure> figures) {
        List<Object> fields = new ArrayList<>(List.of(
                report.id(),
                report.name(),
                report.agency().region(),
                report.agency().category(),
                Integer.toString(report.year()),
                report.day(),
                page(report)));
        for (String id : figures.keySet()) {
            BigDecimal number = numbers.get(id);
            fields.add(number == null ? "" : number);
        }
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
}
