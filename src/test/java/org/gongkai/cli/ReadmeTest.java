package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the READMEs show and that needs no server and ends by itself does what they say, one after the other. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile(
            "-Dexec\\.args=\"([^\"]+)\"|^(?:java -jar target/gongkai\\.jar|target/bin/gongkai) (.+)$",
            Pattern.MULTILINE);
    private static final Pattern SERVED = Pattern.compile("(?:publish|rollback|serve)\\b.*");
    private static final Pattern FILE = Pattern.compile("(?:out|cms)/.*|fonts/|[^/]+\\.(?:docx|pdf|yaml)");
    private static final String RENDERED = "out/2021/harbin-kjj/harbin-kjj-2021";

    @TempDir
    private Path work;

    @Test
    void commandsGoAsShown() throws IOException {
        List<String> commands = commands("README.md");
        assertThat(commands("README.zh-CN.md")).isEqualTo(commands);
        assertThat(commands)
                .extracting(command -> command.split(" ")[0])
                .contains(
                        "new", "import", "form", "export", "package", "rollup", "diff", "render", "build", "check",
                        "doctor");
        copy(Path.of("data"), work.resolve("data"));
        Files.createDirectory(work.resolve("fonts"));
        for (String command : commands) {
            run(command);
        }
        assertThat(work.resolve("data/2022/harbin-kjj.yaml")).exists();
        assertThat(work.resolve("harbin-2021.yaml")).exists();
        assertThat(work.resolve("diff.docx")).exists();
        assertThat(work.resolve("data/2021/my.yaml")).exists();
        assertThat(work.resolve("out/2021.csv")).exists();
        assertThat(work.resolve("cms/2021.zip")).exists();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static List<String> commands(String readme) throws IOException {
        return COMMAND.matcher(Files.readString(Path.of(readme)))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(command -> !SERVED.matcher(command).matches())
                .toList();
    }

    private void run(String command) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String argument : command.split(" ")) {
            arguments.add(FILE.matcher(argument).matches() ? inFolder(argument) : argument);
        }
        if (command.startsWith("diff")) {
            arguments.addAll(List.of("-o", work + "/diff.docx"));
        }
        arguments.addAll(List.of("--data", work + "/data", "--out", work + "/out"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, StandardCharsets.UTF_8, false);
        int exit = Main.run(console, arguments.toArray(String[]::new));
        console.flush();
        assertThat(exit)
                .as("%s%n%s", command, err.toString(StandardCharsets.UTF_8))
                .isEqualTo(isUnfinished(command) ? ExitCode.SOME_FAILED : ExitCode.OK);
        assertThat(out.size() + err.size()).as(command).isPositive();
    }

    /** A year that {@code new} has just begun cannot be built: somebody must write it first. */
    private boolean isUnfinished(String command) {
        return command.startsWith("build")
                && !command.contains("--year 2021")
                && Files.exists(work.resolve("data/2022/harbin-kjj.yaml"));
    }

    /** A published file to import is one that was rendered before. */
    private String inFolder(String name) throws IOException {
        Path file = work.resolve(name);
        Path rendered = work.resolve(RENDERED + name.replaceFirst(".*(?=\\.)", ""));
        if (!Files.exists(file) && !name.contains("/") && Files.exists(rendered)) {
            Files.copy(rendered, file);
        }
        return file.toString();
    }
}
