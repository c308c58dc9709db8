package org.gongkai.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How things stand after the last build.
 *
 * @param errors of data files, in words, by what the file is called
 * @param fault what kept the last build from its end; empty if nothing did
 * @param complete whether the whole site has been made once
 */
record Standing(Map<String, Errors> errors, String fault, boolean complete) {
    static final Standing START = new Standing(Map.of(), "", false);

    /**
     * What is wrong with a data file.
     *
     * @param folder its report's, as {@code 2021/harbin-kjj}
     */
    record Errors(String file, String folder, String text) {}

    List<Errors> inOrder() {
        return List.copyOf(new TreeMap<>(errors).values());
    }

    /** Those of the report in a folder. */
    Optional<Errors> of(String folder) {
        return errors.values().stream()
                .filter(one -> one.folder().equals(folder))
                .findFirst();
    }

    Standing withErrors(Map<String, Errors> now) {
        return new Standing(Map.copyOf(now), fault, complete);
    }

    Standing withFault(String text) {
        return new Standing(errors, text, complete);
    }

    Standing completed() {
        return new Standing(errors, "", true);
    }
}
