package org.gongkai.site;

import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.render.text.TextRenderer;

/**
 * What a report said when it was published, or when the last correction was noted.
 *
 * @param content its text, summed up; empty while it is not published
 * @param corrections how many 更正 it had then
 */
record Release(String content, int corrections) {
    /** Not published yet. */
    static final Release NONE = new Release("", 0);

    /** A report after it was looked at, and what it was released as. */
    record Compared(Examined examined, Release release) {}

    /**
     * Warns when a published report says something else without a 更正 more than before.
     *
     * @param before what it was released as by the last build
     */
    static Compared compare(Examined examined, Release before) {
        Report report = examined.report().report().orElseThrow();
        Document document = examined.document().orElseThrow();
        if (report.publication().date().isEmpty() || document.draft()) {
            return new Compared(examined, before);
        }
        int corrections = report.corrections().size();
        String content = Fingerprint.of(new TextRenderer().render(document));
        if (before.content().isEmpty() || corrections > before.corrections()) {
            return new Compared(examined, new Release(content, corrections));
        }
        Optional<Finding> silent = content.equals(before.content())
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "D-CORRECTION",
                        report.place("发布.日期"),
                        "发布.日期",
                        "报告已于" + report.publication().date().get().date() + "发布，内容和发布时的不同，没有写“更正”。",
                        "发布后有改动的，在“更正”里写明日期和改了什么；还没有发布的，删去“发布”的“日期”。"));
        return new Compared(examined.with(silent.stream().toList()), before);
    }
}
