package org.gongkai.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/**
 * Reads a file's bytes: size and line limits → strict UTF-8 → forbidden characters → YAML tree with places.
 *
 * <p>The limits come first because a YAML parser reads one giant line to its end in quadratic time.
 */
public final class YamlReader {
    /** The most bytes a file may have. */
    public static final int MOST_BYTES = 8 << 20;

    /** The most characters a line may have. */
    public static final int MOST_CHARACTERS_A_LINE = 64 << 10;

    /** The most lines a file may have. */
    public static final int MOST_LINES = 100_000;

    /** How deep lists and keys may be nested. */
    public static final int MOST_DEPTH = 20;

    private YamlReader() {}

    /**
     * The tree of a file and everything wrong with it as YAML.
     *
     * @param file its path as the user named it, with {@code /}
     */
    public static YamlFile read(String file, byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        Optional<String> text = Decoder.decode(file, bytes, findings);
        if (text.isEmpty()) {
            return new YamlFile(file, Optional.empty(), List.of(), findings);
        }
        List<String> lines = text.get().lines().toList();
        if (lines.size() > MOST_LINES) {
            findings.add(Finding.error(
                    "YAML-SIZE",
                    new Location(file, MOST_LINES + 1, 1),
                    "",
                    "文件有 " + lines.size() + " 行，超过上限 " + MOST_LINES + " 行。",
                    "删掉多余的空行；正文过长的，另存为附件。"));
            return new YamlFile(file, Optional.empty(), List.of(), findings);
        }
        Characters.scan(file, lines, findings);
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new YamlFile(file, Optional.empty(), lines, findings);
        }
        Optional<Node> root = new TreeBuilder(file, lines, findings).build(text.get());
        return new YamlFile(file, root, lines, findings);
    }
}
