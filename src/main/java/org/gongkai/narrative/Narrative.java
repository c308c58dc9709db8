package org.gongkai.narrative;

import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.model.Finding;

/** A narrative as read; after a finding its blocks still hold all the text, for a draft. */
public record Narrative(List<Block> blocks, List<Finding> findings) {
    public Narrative {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }
}
