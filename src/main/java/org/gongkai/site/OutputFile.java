package org.gongkai.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file of the output tree, as the manifest knows it.
 *
 * @param name within its folder; a page's may have folders of its own, parted by {@code /}
 * @param hash of its content, see {@link Fingerprint}
 * @param stale whether it would be made differently now, and stays only because nobody asked for its format
 */
@JsonPropertyOrder({"name", "bytes", "hash", "stale"})
public record OutputFile(
        String name,
        long bytes,
        String hash,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean stale) {
    private static final Pattern INSIDE = Pattern.compile("(?!\\.\\.?(/|$))[^/\\\\]+(/(?!\\.\\.?(/|$))[^/\\\\]+)*");

    public OutputFile {
        // What a manifest names is deleted one day; it must not lead out of its folder.
        if (!INSIDE.matcher(name).matches()) {
            throw new IllegalArgumentException("no file name: " + name);
        }
    }

    static OutputFile of(String name, byte[] content) {
        return new OutputFile(name, content.length, Fingerprint.of(content), false);
    }

    /** What a file holds that is to get a name. */
    static OutputFile of(String name, Path file) throws IOException {
        return new OutputFile(name, Files.size(file), Fingerprint.of(file), false);
    }

    OutputFile asStale() {
        return new OutputFile(name, bytes, hash, true);
    }
}
