package org.gongkai.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import tools.jackson.databind.json.JsonMapper;

/** A year's figures for other programs: every cell of every report. */
final class OpenData {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HEAD = List.of("机关代码", "机关", "地区", "类别", "年度", "公布日期", "网页");

    private OpenData() {}

    /** RFC 4180 with a byte order mark, without which spreadsheets take Chinese for something else; a column for each cell. */
    static byte[] csv(YearOfReports year) {
        Map<String, Figure> figures = year.form().figures();
        StringBuilder csv = new StringBuilder("\uFEFF");
        List<String> head = new ArrayList<>(HEAD);
        figures.values().forEach(figure -> head.add(figure.path()));
        row(csv, head.stream().map(OpenData::text).toList());
        for (Listed report : year.reports()) {
            List<String> fields = new ArrayList<>(List.of(
                    text(report.id()),
                    text(report.name()),
                    text(report.agency().region()),
                    text(report.agency().category()),
                    Integer.toString(report.year()),
                    text(report.day()),
                    text(report.id() + "/index.html")));
            Map<String, BigDecimal> numbers = report.numbers(year.form());
            figures.keySet().forEach(id -> fields.add(number(numbers, id)));
            row(csv, fields);
        }
        return Pages.bytes(csv.toString());
    }

    /** The same as JSON: numbers are numbers. */
    static byte[] json(YearOfReports year) {
        Form form = year.form();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("year", year.year());
        whole.put("form", form.name());
        whole.put("source", form.source());
        List<Map<String, Object>> columns = new ArrayList<>();
        form.figures()
                .forEach((id, figure) -> columns.add(ordered("id", id, "path", figure.path(), "unit", figure.unit())));
        whole.put("columns", columns);
        whole.put(
                "reports",
                year.reports().stream().map(report -> report(report, form)).toList());
        return JSON.writeValueAsBytes(whole);
    }

    private static Map<String, Object> report(Listed report, Form form) {
        Map<String, Object> fields = ordered(
                "id", report.id(),
                "agency", report.name(),
                "region", report.agency().region(),
                "category", report.agency().category(),
                "title", report.title(),
                "published", report.day(),
                "page", report.id() + "/index.html");
        Map<String, BigDecimal> numbers = report.numbers(form);
        Map<String, Object> cells = new LinkedHashMap<>();
        form.figures().keySet().forEach(id -> {
            if (numbers.containsKey(id)) {
                cells.put(id, numbers.get(id));
            }
        });
        fields.put("cells", cells);
        return fields;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private static String number(Map<String, BigDecimal> numbers, String id) {
        return numbers.containsKey(id) ? numbers.get(id).toPlainString() : "";
    }

    /** Quoted; what a spreadsheet would take for a formula gets an apostrophe before it. */
    static String text(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static void row(StringBuilder csv, List<String> fields) {
        csv.append(fields.stream().collect(Collectors.joining(","))).append("\r\n");
    }
}
