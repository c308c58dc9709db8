package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestWriterTest {
    @TempDir
    private Path folder;

    @Test
    void retellsWhatHasBeenAddedWhetherItIsAsBeforeOrNot() throws Exception {
        write("a", "b", "c", "d");
        byte[] before = Files.readAllBytes(folder.resolve("manifest.json"));
        assertThat(write("a", "b", "d")).containsExactly("a", "a b", "a b d");
        assertThat(write("a", "b", "c", "d")).containsExactly("a", "a b", "a b c", "a b c d");
        assertThat(folder.resolve("manifest.json")).hasBinaryContent(before);
    }

    /** What is told after each entry. */
    private List<String> write(String... ids) {
        List<String> told = new ArrayList<>();
        try (ManifestWriter writer =
                new ManifestWriter(new OutputTree(folder), folder.resolve("manifest.json"), 2021)) {
            for (String id : ids) {
                writer.add(new ManifestEntry(id, "r", "j", List.of(), List.of(), Adjacent.NONE, Facts.NONE));
                List<String> known = new ArrayList<>();
                writer.retell(entry -> known.add(entry.id()));
                told.add(String.join(" ", known));
            }
            writer.finish(SitePart.NONE);
        }
        return told;
    }
}
