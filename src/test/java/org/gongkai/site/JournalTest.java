package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
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
        assertThat(told(new Journal(folder))).containsExactly(begun);
        try (Journal journal = new Journal(folder)) {
            journal.add(done);
            assertThat(told(journal)).containsExactly(done);
            journal.finish();
        }
        assertThat(file).doesNotExist();
    }

    /** A year of 50,000 reports must be taken up again with no more memory than was needed to build it. */
    @Test
    void holdsWhereEntriesStandAndNotWhatTheySay() throws IOException {
        try (Journal journal = new Journal(folder)) {
            for (String id : List.of("b", "a", "c", "a")) {
                journal.add(ManifestEntry.owning(id, FILES));
            }
            Recovered recovered = journal.recover();
            Path file = folder.resolve(".journal");
            Files.writeString(file, Files.readString(file).replace("a-2021", "z-2021"));
            List<ManifestEntry> told = new ArrayList<>();
            recovered.each(told::add);
            assertThat(told).extracting(ManifestEntry::id).containsExactly("a", "b", "c");
            assertThat(told).allMatch(entry -> entry.file("z-2021.docx").isPresent());
        }
    }

    private static List<ManifestEntry> told(Journal journal) {
        List<ManifestEntry> told = new ArrayList<>();
        journal.recover().each(told::add);
        return told;
    }
}
