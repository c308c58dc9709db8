package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final List<OutputFile> FILES = List.of(OutputFile.of("a-2021.docx", new byte[] {1}));

    @TempDir
    private Path folder;

    @Test
    void survivesALineThatWasCutOff() throws IOException {
        ManifestEntry begun = ManifestEntry.owning("甲局", FILES);
        ManifestEntry done =
                new ManifestEntry("甲局", "r", "j", List.of("2021/甲局.yaml"), FILES, Adjacent.NONE, Facts.NONE);
        try (Journal journal = new Journal(folder)) {
            journal.add(begun);
        }
        Path file = folder.resolve(".journal");
        byte[] cut = Files.readAllBytes(file);
        // In the middle of a Chinese character.
        Files.write(file, java.util.Arrays.copyOf(cut, 9), StandardOpenOption.APPEND);
        assertThat(new Journal(folder).recover()).containsOnly(java.util.Map.entry("甲局", begun));
        try (Journal journal = new Journal(folder)) {
            journal.add(done);
            assertThat(journal.recover()).containsOnly(java.util.Map.entry("甲局", done));
            journal.finish();
        }
        assertThat(file).doesNotExist();
    }
}
