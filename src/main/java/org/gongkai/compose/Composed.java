package org.gongkai.compose;

import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.model.Finding;

/** A report as a document, with what is wrong in its narratives; after an error the document is good for a draft only. */
public record Composed(Document document, List<Finding> findings) {
    public Composed {
        findings = List.copyOf(findings);
    }
}
