package org.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.Unjudged;
import org.gongkai.site.Outcome;

/**
 * Findings as a clerk reads them: errors with the line they stand on and where to read more, warnings with what is wrong and how to mend it,
 * notes on one line.
 *
 * @param detail how much is said
 */
record FindingText(Console console, Detail detail) {
    private static final int MOST_OF_A_KIND = 3;

    /** How much is said about findings. */
    enum Detail {
        /** Errors only. */
        QUIET,
        /** Warnings in short: beside other results. */
        SHORT,
        /** Warnings like errors: the findings are the result. */
        FULL,
        /** And every one of many alike. */
        ALL;

        private boolean shows(Severity severity) {
            return this != QUIET || severity == Severity.ERROR;
        }

        private boolean pointsAt(Severity severity) {
            return severity == Severity.ERROR || severity == Severity.WARNING && compareTo(FULL) >= 0;
        }
    }

    /** The errors of a data file as a text, coloured if the console is. */
    static String errors(Console console, Outcome outcome) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Console page = console.into(text);
        new FindingText(page, Detail.QUIET)
                .show(outcome.findings(), outcome.file().shown(), outcome.lines());
        page.flush();
        return text.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /**
     * Shows findings of a file, which come errors first.
     *
     * @param file the file that the lines are of; findings in other files are shown without their line
     */
    void show(List<Finding> findings, String file, List<String> lines) {
        Map<String, Integer> alike = new HashMap<>();
        for (Finding finding : findings) {
            if (detail.shows(finding.severity())) {
                boolean counts = finding.severity() != Severity.ERROR && detail != Detail.ALL;
                int count = counts ? alike.merge(finding.code(), 1, Integer::sum) : 0;
                if (count <= MOST_OF_A_KIND) {
                    boolean own = finding.where().file().equals(file);
                    show(finding, own ? lines : List.of());
                }
            }
        }
        alike.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_OF_A_KIND)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> console.error("另有 " + (entry.getValue() - MOST_OF_A_KIND) + " 处 " + entry.getKey()
                        + " 没有列出，用 gongkai check --all 看全部。"));
    }

    /** Shows what could not be judged, a line each. */
    void showUnjudged(List<Unjudged> rules) {
        rules.forEach(rule ->
                console.error("未判 " + rule.code() + "  " + rule.where() + path(rule.path()) + "  " + rule.reason()));
    }

    private void show(Finding finding, List<String> lines) {
        String head = coloured(finding.severity()) + " " + finding.code() + "  " + finding.where();
        if (finding.severity() == Severity.NOTE) {
            console.error(head + "  " + finding.problem());
            return;
        }
        console.error(head + path(finding.path()));
        boolean points = detail.pointsAt(finding.severity());
        if (points && isOnALine(finding, lines)) {
            SourceLine.of(lines, finding.where()).lines().forEach(console::error);
        }
        console.error("  " + finding.problem());
        if (!finding.remedy().isEmpty()) {
            console.error("  改法：" + finding.remedy());
        }
        if (points) {
            console.error("  说明：docs/errors.md#" + finding.code().toLowerCase(Locale.ROOT));
        }
    }

    /** What stands nowhere is placed at a file's first character. */
    private static boolean isOnALine(Finding finding, List<String> lines) {
        int line = finding.where().line();
        return line <= lines.size() && (line > 1 || finding.where().column() > 1);
    }

    private static String path(String path) {
        return path.isEmpty() ? "" : "  " + path.replace(".", " › ");
    }

    private String coloured(Severity severity) {
        if (!console.isColoured()) {
            return severity.label();
        }
        int colour = switch (severity) {
            case ERROR -> 31;
            case WARNING -> 33;
            case NOTE -> 36;
        };
        return "\u001B[" + colour + "m" + severity.label() + "\u001B[0m";
    }
}
