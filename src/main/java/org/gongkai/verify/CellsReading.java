package org.gongkai.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the cells for machines (JSON) back and compares them with what the tables of the document print. */
final class CellsReading {
    private CellsReading() {}

    /** The first difference in Chinese, or nothing. */
    static Optional<String> difference(Document document, byte[] json) {
        JsonNode read;
        try {
            read = JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            return Optional.of("文件打不开。");
        }
        Map<String, String> wanted = figures(document);
        wanted.put("title", document.about().title());
        wanted.put("agency", document.about().agency());
        wanted.put("year", Integer.toString(document.about().year()));
        for (Map.Entry<String, String> entry : wanted.entrySet()) {
            String is = printed(read, entry.getKey());
            if (!is.equals(entry.getValue())) {
                return Optional.of("“" + entry.getKey() + "”不同：应为“" + entry.getValue() + "”，文件里是“" + is + "”。");
            }
        }
        int more = read.path("cells").size() - (wanted.size() - 3);
        return more == 0 ? Optional.empty() : Optional.of("文件里多出 " + more + " 格。");
    }

    private static String printed(JsonNode read, String key) {
        return read.has(key)
                ? read.path(key).asString("")
                : read.path("cells").path(key).path("printed").asString("");
    }

    /** The printed figures by logical coordinate, in reading order. */
    private static Map<String, String> figures(Document document) {
        Map<String, String> figures = new LinkedHashMap<>();
        document.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.id().isEmpty())
                // A remark stands on the lines below its figure.
                .forEach(cell -> figures.put(
                        cell.id(),
                        Inline.plain(cell.content()).lines().findFirst().orElse("")));
        return figures;
    }
}
