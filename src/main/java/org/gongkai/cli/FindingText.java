package org.gongkai.cli;

import java.util.List;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;

/** Findings as a clerk reads them. */
record FindingText(Console console) {
    /** Shows findings, errors and warnings in full, notes on one line each. */
    void show(List<Finding> findings, Severity least) {
        findings.stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .forEach(this::show);
    }

    private void show(Finding finding) {
        String head = coloured(finding.severity()) + " " + finding.code() + "  " + finding.where();
        if (finding.severity() == Severity.NOTE) {
            console.error(head + "  " + finding.problem());
            return;
        }
        String path = finding.path().isEmpty() ? "" : "  " + finding.path().replace(".", " › ");
        console.error(head + path);
        console.error("  " + finding.problem());
        if (!finding.remedy().isEmpty()) {
            console.error("  改法：" + finding.remedy());
        }
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
