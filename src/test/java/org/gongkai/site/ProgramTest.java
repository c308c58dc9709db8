package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private static final List<String> FILES =
            List.of("org/gongkai/A.class", "org/gongkai/pom.xml", "org/gongkai/cli/B.class", "META-INF/MANIFEST.MF");

    @TempDir
    private Path work;

    @Test
    void aJarAndItsClassesAreTheSameProgram() throws IOException {
        Path jar = work.resolve("a.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("org/gongkai/"));
            for (String name : FILES) {
                Path file = work.resolve("classes").resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, name);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(file));
            }
        }
        assertThat(Program.sums(jar))
                .isEqualTo(Program.sums(work.resolve("classes")))
                .containsOnlyKeys("org/gongkai/A.class", "org/gongkai/pom.xml");
    }

    @Test
    void knowsItsOwnFiles() {
        Path classes = Path.of("target/classes");
        assertThat(Program.sums(classes))
                .containsKeys(
                        "org/gongkai/pom.xml",
                        "org/gongkai/fonts/serif.ttf",
                        "org/gongkai/templates/sentences.ftlh",
                        "org/gongkai/site/Build.class");
        assertThat(Program.version()).hasSize(22).isEqualTo(Program.version());
    }
}
