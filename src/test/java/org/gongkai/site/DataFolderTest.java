package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path root;

    private void file(String name) throws IOException {
        Files.createDirectories(root.resolve("2021"));
        Files.writeString(root.resolve("2021").resolve(name), "年度: 2021");
    }

    private DataFolder.Listing list() {
        return new DataFolder(root).list(2021);
    }

    @Test
    void takesNeitherOfTwoIdsThatDifferInCaseOnly() throws IOException {
        file("a.yaml");
        file("B.yaml");
        file("b.yaml");
        assumeThat(root.resolve("2021").toFile().list())
                .as("names that keep their case")
                .hasSize(3);
        assertThat(list().files()).extracting(DataFile::id).containsExactly("a");
        assertThat(list().findings())
                .extracting(Finding::problem)
                .containsExactly("“B.yaml”和“b.yaml”只差大小写。", "“b.yaml”和“B.yaml”只差大小写。");
    }

    @Test
    void namesAFileThatCannotBeRead() throws IOException {
        file("a.yaml");
        Files.createSymbolicLink(root.resolve("2021/b.yaml"), root.resolve("nowhere"));
        assertThat(list().files()).extracting(DataFile::id).containsExactly("a");
        assertThat(list().findings()).extracting(Finding::code).containsExactly("FILE-READ");
    }
}
