package org.gongkai.form;

import java.util.List;
import java.util.Map;

/**
 * How the texts of a new report begin, from {@code templates/<form>/opening.yaml}: headings, sentences whose figures are {@code {{…}}}, and
 * marks where a person must write.
 *
 * @param parts the sections of each part that is text, by its key
 */
public record Opening(Map<String, List<Section>> parts) {
    /** Nothing to begin with. */
    public static final Opening NONE = new Opening(Map.of());

    /**
     * One section.
     *
     * @param aspect the aspect of {@link Prose#aspects} that it speaks of; empty for none
     * @param heading with its number; empty for none
     * @param text Markdown
     */
    public record Section(String aspect, String heading, String text) {}

    public Opening {
        parts = Map.copyOf(parts);
    }

    /** The sections of a part; none if nothing is known of it. */
    public List<Section> part(String key) {
        return parts.getOrDefault(key, List.of());
    }
}
