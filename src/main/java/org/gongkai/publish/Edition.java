package org.gongkai.publish;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a publication shows: every file that is ours, by its path.
 *
 * <p>It is read back from the target, which others can write to, so a path that leaves the target's folder or names something hidden is
 * refused here.
 *
 * @param number 1 for the first publication
 */
record Edition(int number, SortedMap<String, Content> files) {
    /** Parts that do not begin with a full stop and hold no backslash or control character. */
    private static final Pattern PATH =
            Pattern.compile("[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*(?:/[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*)*");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Edition {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        files.keySet().forEach(path -> {
            if (!isPath(path)) {
                throw new IllegalArgumentException("no path: " + path);
            }
        });
    }

    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    static Edition empty() {
        return new Edition(0, new TreeMap<>());
    }

    /** Reads a manifest; {@link IllegalArgumentException} if it is none. */
    static Edition parse(byte[] manifest) {
        try {
            return JSON.readValue(manifest, Edition.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no manifest", e);
        }
    }

    byte[] manifest() {
        return JSON.writeValueAsBytes(this);
    }
}
