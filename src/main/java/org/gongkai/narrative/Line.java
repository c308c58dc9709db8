package org.gongkai.narrative;

import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.model.Finding;

/** A title or remark as read: text, figures and wanted line breaks, no Markdown. */
public record Line(List<Inline> content, List<Finding> findings) {
    public Line {
        content = List.copyOf(content);
        findings = List.copyOf(findings);
    }
}
