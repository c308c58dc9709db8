package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The command line as a user meets it. A scenario is one text file of sections {@code -- name --}: input files, then {@code before}
 * (a command that is run first), {@code command}, {@code exit}, {@code stdout}, {@code stderr} and {@code files} (what lies in out/
 * afterwards); those it does not name are not looked at.
 */
class ScenarioTest {
    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    @TempDir
    private Path work;

    static Stream<Named<Path>> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(file -> Named.of(file.getFileName().toString(), file)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void goesAsWritten(Path scenario) throws IOException {
        Map<String, String> sections = sections(scenario);
        for (Map.Entry<String, String> section : sections.entrySet()) {
            if (section.getKey().contains("/")) {
                Path file = work.resolve(section.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, section.getValue());
            }
        }
        if (sections.containsKey("before")) {
            run(sections.get("before"), new ByteArrayOutputStream(), new ByteArrayOutputStream());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = run(sections.get("command"), out, err);
        assertThat(exit)
                .as(told(err))
                .isEqualTo(Integer.parseInt(sections.get("exit").strip()));
        compare(sections, "stdout", told(out));
        compare(sections, "stderr", told(err));
        compare(sections, "files", files());
    }

    private int run(String command, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        Console console = new Console(out, err, StandardCharsets.UTF_8, false);
        int exit = Main.run(console, arguments(command.strip()));
        console.flush();
        return exit;
    }

    private static void compare(Map<String, String> sections, String name, String actual) {
        if (sections.containsKey(name)) {
            assertThat(actual.strip()).as(name).isEqualTo(sections.get(name).strip());
        }
    }

    private String[] arguments(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.replaceAll(argument -> argument.matches("(data|out)/.*") ? work + "/" + argument : argument);
        arguments.addAll(List.of("--data", work + "/data", "--out", work + "/out", "--templates", work + "/templates"));
        return arguments.toArray(String[]::new);
    }

    /** What was printed, the temporary folder's name taken out. */
    private String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(work + "/", "");
    }

    private String files() throws IOException {
        Path out = work.resolve("out");
        if (!Files.isDirectory(out)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(out)) {
            return String.join(
                    "\n",
                    files.filter(Files::isRegularFile)
                            .map(file -> out.relativize(file).toString())
                            .sorted()
                            .toList());
        }
    }

    private static Map<String, String> sections(Path scenario) throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String name = "";
        for (String line : Files.readAllLines(scenario)) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                name = line.substring(3, line.length() - 3);
                sections.put(name, "");
            } else {
                sections.merge(name, line + "\n", String::concat);
            }
        }
        return sections;
    }
}
