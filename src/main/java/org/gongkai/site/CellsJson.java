package org.gongkai.site;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.document.Document;
import org.gongkai.form.Ledger;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a report for other programs. */
final class CellsJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Its components are written in this order. */
    record CellJson(BigDecimal number, String printed) {}

    private CellsJson() {}

    /** The computed cells, by logical coordinate, as they are printed and as numbers. */
    static byte[] of(Document document, Ledger ledger) {
        Map<String, Object> cells = new LinkedHashMap<>();
        ledger.figures()
                .forEach(figure -> cells.put(figure.id(), new CellJson(ledger.number(figure), ledger.printed(figure))));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("id", document.about().id());
        report.put("agency", document.about().agency());
        report.put("year", document.about().year());
        report.put("title", document.about().title());
        report.put("form", ledger.form().name());
        report.put("cells", cells);
        return JSON.writeValueAsBytes(report);
    }
}
