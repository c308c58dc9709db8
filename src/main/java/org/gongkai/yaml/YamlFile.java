package org.gongkai.yaml;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/**
 * A file as read.
 *
 * @param root nothing when the file is no YAML we accept; then the findings hold an error
 * @param lines the file's lines, for showing a finding's line
 */
public record YamlFile(String file, Optional<Node> root, List<String> lines, List<Finding> findings) {
    public YamlFile {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** The first character of the file. */
    public Location top() {
        return Location.top(file);
    }
}
