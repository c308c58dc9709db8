package org.gongkai.model;

/** How much a finding matters. */
public enum Severity {
    /** The report would be false or unlawful: nothing is written for this agency. */
    ERROR("错误"),
    /** An evaluator may deduct for it. */
    WARNING("警告"),
    /** Worth knowing. */
    NOTE("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The Chinese word a user reads. */
    public String label() {
        return label;
    }
}
