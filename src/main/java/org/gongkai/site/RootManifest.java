package org.gongkai.site;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * {@code out/manifest.json}: which years have a manifest of their own, {@code out/<year>/manifest.json}.
 *
 * @param site the pages above the years
 */
@JsonPropertyOrder({"format", "years", "site"})
record RootManifest(int format, List<Integer> years, SitePart site) {
    private static final String NAME = "manifest.json";

    RootManifest {
        years = List.copyOf(years);
    }

    RootManifest(List<Integer> years, SitePart site) {
        this(1, years, site);
    }

    /** What is there; nothing if that is no manifest. */
    static RootManifest read(OutputTree tree) {
        Path file = tree.root().resolve(NAME);
        try {
            return ManifestJson.MAPPER.readValue(Files.readAllBytes(file), RootManifest.class);
        } catch (NoSuchFileException | JacksonException e) {
            return new RootManifest(List.of(), SitePart.NONE);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    void write(OutputTree tree) {
        tree.update(tree.root().resolve(NAME), ManifestJson.MAPPER.writeValueAsBytes(this));
    }
}
