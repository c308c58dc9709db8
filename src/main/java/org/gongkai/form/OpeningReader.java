package org.gongkai.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.model.Finding;
import org.gongkai.yaml.Binder;
import org.gongkai.yaml.YamlFile;
import org.gongkai.yaml.YamlReader;

/** Reads opening.yaml. */
public final class OpeningReader {
    private OpeningReader() {}

    /** How the file is written; {@code null} where it says nothing. */
    record OpeningFile(Map<String, List<SectionEntry>> parts) {}

    record SectionEntry(String aspect, String heading, String text) {}

    /**
     * The opening of a file.
     *
     * @throws FormException when the file is none
     */
    public static Opening read(String file, byte[] bytes) {
        YamlFile yaml = YamlReader.read(file, bytes);
        List<Finding> findings = new ArrayList<>(yaml.findings());
        OpeningFile written = yaml.root()
                .flatMap(root -> Binder.bind(root, OpeningFile.class, "", findings))
                .orElseThrow(() -> new FormException(findings));
        Map<String, List<Opening.Section>> parts = new LinkedHashMap<>();
        Objects.requireNonNullElse(written.parts(), Map.<String, List<SectionEntry>>of())
                .forEach((key, sections) -> parts.put(
                        key,
                        sections.stream()
                                .map(section -> new Opening.Section(
                                        text(section.aspect()), text(section.heading()), text(section.text())))
                                .toList()));
        return new Opening(parts);
    }

    private static String text(String written) {
        return Objects.requireNonNullElse(written, "");
    }
}
