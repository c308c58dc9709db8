package org.gongkai.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Finding;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings as a program reads them: one array, an object per finding. */
final class FindingJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FindingJson() {}

    static String of(List<Finding> findings) {
        return JSON.writeValueAsString(
                findings.stream().map(FindingJson::fields).toList());
    }

    private static Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", finding.code());
        fields.put("severity", finding.severity().name());
        fields.put("file", finding.where().file());
        fields.put("line", finding.where().line());
        fields.put("column", finding.where().column());
        fields.put("path", finding.path());
        finding.subject().ifPresent(subject -> {
            fields.put("cell", subject.cell());
            fields.put("left", subject.left());
            fields.put("right", subject.right());
        });
        fields.put("problem", finding.problem());
        fields.put("remedy", finding.remedy());
        return fields;
    }
}
