package org.gongkai.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.years.Difference;
import org.gongkai.years.Difference.CellChange;
import org.gongkai.years.Difference.Piece;
import org.gongkai.years.Difference.SentenceChange;

/** Two years side by side as a program reads them. */
final class DifferenceJson {
    private DifferenceJson() {}

    static String of(Difference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", difference.now().report().agency().id());
        fields.put("year", difference.now().report().year());
        fields.put("with", difference.then().report().year());
        fields.put("form", difference.now().report().form());
        fields.put("withForm", difference.then().report().form());
        fields.put(
                "cells", difference.cells().stream().map(DifferenceJson::cell).toList());
        fields.put("incomparable", difference.incomparable());
        fields.put(
                "sentences",
                difference.sentences().stream().map(DifferenceJson::sentence).toList());
        return Json.of(fields);
    }

    private static Map<String, Object> cell(CellChange cell) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cell", cell.cell());
        fields.put("path", cell.path());
        fields.put("unit", cell.unit());
        fields.put("then", cell.then());
        fields.put("now", cell.now());
        fields.put("change", cell.change());
        fields.put("percent", cell.percent().orElse(null));
        return fields;
    }

    private static Map<String, Object> sentence(SentenceChange sentence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", sentence.key());
        fields.put("fate", sentence.fate().name());
        fields.put("then", text(sentence.then()));
        fields.put("now", text(sentence.now()));
        return fields;
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
