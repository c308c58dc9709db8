package org.gongkai.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Unjudged;

/** Findings as a program reads them: one array, an object per finding. */
final class FindingJson {
    private FindingJson() {}

    static String of(List<Finding> findings) {
        return of(findings, List.of());
    }

    /** What could not be judged comes last, with the severity {@code NOT_ASSESSABLE}. */
    static String of(List<Finding> findings, List<Unjudged> unjudged) {
        return Json.of(Stream.concat(
                        findings.stream().map(FindingJson::fields),
                        unjudged.stream().map(FindingJson::fields))
                .toList());
    }

    private static Map<String, Object> fields(Unjudged rule) {
        Map<String, Object> fields = head(rule.code(), "NOT_ASSESSABLE", rule.where(), rule.path());
        fields.put("problem", rule.reason());
        fields.put("remedy", "");
        return fields;
    }

    private static Map<String, Object> head(String code, String severity, Location where, String path) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("severity", severity);
        fields.put("file", where.file());
        if (!where.sheet().isEmpty()) {
            fields.put("sheet", where.sheet());
            fields.put("address", where.address());
        }
        fields.put("line", where.line());
        fields.put("column", where.column());
        fields.put("path", path);
        return fields;
    }

    private static Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = head(finding.code(), finding.severity().name(), finding.where(), finding.path());
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
