package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release zip, unpacked where nobody built it; needs {@code mvn -Pdist package} before. */
@Tag("real")
class BundleTest {
    private static final List<String> REPORT = List.of("render", "harbin-kjj", "--year", "2021", "--quiet");

    @TempDir
    Path work;

    @Test
    void makesTheSameReportsInAFolderWithBlanksAndChineseWithItsOwnJava() throws Exception {
        Path home = unpacked("新 目录");
        // The first run makes the archive, the second uses it.
        for (String out : List.of("第一 次", "second")) {
            Path made = work.resolve(out);
            assertThat(run(home, List.of(home.resolve("bin/gongkai").toString()), made))
                    .isZero();
            assertSameFiles(made, work.resolve("expected-" + out));
        }
        assertThat(home.resolve("bin/gongkai.jsa")).exists();
        assertThat(home.resolve("runtime/legal/java.base/LICENSE")).exists();
        assertThat(home.resolve("licences/antlr.txt")).exists();
    }

    @Test
    void anArchiveThatDoesNotFitIsNoError() throws Exception {
        Path home = unpacked("broken");
        Path made = work.resolve("made");
        assertThat(run(home, List.of(home.resolve("bin/gongkai").toString()), made))
                .isZero();
        Path archive = home.resolve("bin/gongkai.jsa");
        Files.delete(archive);
        Files.writeString(archive, "no archive at all");
        assertThat(run(home, List.of(home.resolve("bin/gongkai").toString()), made))
                .isZero();
        assertThat(Files.readString(work.resolve("output"))).isEmpty();
    }

    @Test
    void loadsNearlyAllClassesFromTheArchive() throws Exception {
        Path home = unpacked("classes");
        run(home, List.of(home.resolve("bin/gongkai").toString()), work.resolve("first"));
        Path loaded = work.resolve("loaded");
        // The launcher silences all logs of Java, so its flags are tried without it.
        List<String> command = List.of(
                home.resolve("runtime/bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + home.resolve("bin/gongkai.jsa"),
                "-Xlog:class+load:file=" + loaded,
                "-jar",
                home.resolve("gongkai.jar").toString());
        assertThat(run(home, command, work.resolve("second"))).isZero();
        List<String> classes = Files.readAllLines(loaded);
        long others = classes.stream()
                .filter(line -> !line.contains("shared objects file"))
                .count();
        assertThat(others).isLessThan(500);
        assertThat(classes).hasSizeLessThan(6000);
    }

    private Path unpacked(String folder) throws Exception {
        Path zip;
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            zip = files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
        Path target = work.resolve(folder);
        assertThat(new ProcessBuilder("unzip", "-q", zip.toString(), "-d", target.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        try (Stream<Path> children = Files.list(target)) {
            return children.findFirst().orElseThrow();
        }
    }

    private int run(Path home, List<String> program, Path out) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(REPORT);
        command.addAll(List.of("--out", out.toString()));
        return new ProcessBuilder(command)
                .directory(home.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("output").toFile())
                .start()
                .waitFor();
    }

    private void assertSameFiles(Path made, Path expected) throws Exception {
        assertThat(run(
                        Path.of(""),
                        List.of(
                                "java",
                                "-jar",
                                Path.of("target", "gongkai.jar")
                                        .toAbsolutePath()
                                        .toString()),
                        expected))
                .isZero();
        assertThat(files(made)).isEqualTo(files(expected)).hasSize(3);
        for (String name : files(made)) {
            assertThat(made.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
