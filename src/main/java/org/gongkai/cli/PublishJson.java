package org.gongkai.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import org.gongkai.publish.Report;

/** What a publication did, or would do, as a program reads it: one object. */
final class PublishJson {
    private PublishJson() {}

    /** @param done false where the target was only looked at */
    static String of(Report report, boolean done) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("done", done);
        fields.put("edition", report.edition());
        fields.put("files", report.files());
        fields.put("added", report.added());
        fields.put("changed", report.changed());
        fields.put("removed", report.removed());
        fields.put("uploaded", report.travelled());
        if (done) {
            // Only tried out where something is written.
            fields.put("promise", report.promise());
        }
        fields.put("foreign", report.besides());
        fields.put("unlinked", report.unlinked());
        fields.put("yearsToPublish", report.behind());
        return Json.of(fields);
    }

    static String editions(SortedSet<Integer> editions, int current) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("editions", editions);
        fields.put("current", current);
        return Json.of(fields);
    }
}
