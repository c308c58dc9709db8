package org.gongkai.form;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.Finding;

/** A form or style file under templates/ that cannot be used; says in Chinese where and why. */
public final class FormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For the errors of one file. */
    public FormException(List<Finding> findings) {
        super(findings.stream()
                .filter(Finding::blocks)
                .map(finding -> finding.where() + " " + finding.code() + " " + finding.problem() + finding.remedy())
                .collect(Collectors.joining("\n")));
    }
}
