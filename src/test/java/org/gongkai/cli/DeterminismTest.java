package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, in whatever locale, time zone, folder and number of jobs another process runs. */
class DeterminismTest {
    private static final Path DATA = Path.of("data").toAbsolutePath();

    @TempDir
    private static Path work;

    private static Map<String, String> shanghai;
    private static Map<String, String> elsewhere;
    private static String printed;

    @BeforeAll
    static void buildTwice() throws Exception {
        Path here = Files.createDirectories(work.resolve("here"));
        Path there = Files.createDirectories(work.resolve("there 二"));
        run(here, "C", "Asia/Shanghai", "-Duser.language=zh", "--jobs", "1");
        printed = run(there, "C.UTF-8", "America/St_Johns", "-Duser.language=tr", "--jobs", "4");
        shanghai = tree(here.resolve("out"));
        elsewhere = tree(there.resolve("out"));
    }

    @Test
    void givesTheSameTreeElsewhere() {
        assertThat(shanghai).hasSizeGreaterThanOrEqualTo(5 * 6);
        assertThat(elsewhere).isEqualTo(shanghai);
    }

    @Test
    void printsChineseUnderTheCLocale() throws Exception {
        assertThat(printed).contains("共 5 份：5 份完成，0 份有错误。");
        assertThat(Files.readString(work.resolve("here/stdout"))).contains("共 5 份：5 份完成，0 份有错误。");
    }

    private static String run(Path folder, String locale, String zone, String option, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                "org.gongkai.cli.Main",
                "build",
                "--format",
                "docx,pdf,html,ofd,json,fragment",
                "--data",
                DATA.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        process.environment().put("LC_ALL", locale);
        process.environment().put("TZ", zone);
        int exit = process.start().waitFor();
        assertThat(exit).as(Files.readString(folder.resolve("stderr"))).isZero();
        return Files.readString(folder.resolve("stdout"), StandardCharsets.UTF_8);
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString(), content(file)));
        }
        return files;
    }

    private static String content(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
