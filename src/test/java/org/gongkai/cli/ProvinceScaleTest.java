package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.StatutoryForms;
import org.gongkai.province.Province;
import org.gongkai.province.Province.Spoilt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Of a province in which one file in a hundred is bad, exactly the bad ones are told, and all others are made. */
class ProvinceScaleTest {
    private static final int AGENCIES = Integer.getInteger("gongkai.agencies", 300);
    private static final int YEAR = 2021;

    @TempDir
    private Path data;

    @TempDir
    private Path out;

    private Map<String, String> expected;

    @BeforeEach
    void generate() throws IOException {
        List<Spoilt> spoilt =
                new Province(3, AGENCIES, List.of(YEAR), 100.0 * bad() / AGENCIES).write(data, StatutoryForms::of);
        expected = spoilt.stream()
                .collect(Collectors.toMap(Spoilt::path, file -> file.fault().code()));
        assertThat(expected).hasSize(bad());
    }

    /** One in a hundred, but each kind at least once. */
    private static int bad() {
        return Math.max(5, AGENCIES / 100);
    }

    @Test
    void checkTellsTheBadOnesAndNoOther() {
        assertThat(errors(ExitCode.DATA, "check")).isEqualTo(expected);
    }

    @Test
    void buildMakesAllOthers() throws IOException {
        assertThat(errors(ExitCode.SOME_FAILED, "build")).isEqualTo(expected);
        try (Stream<Path> files = Files.walk(out)) {
            Map<String, Long> made = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".docx") || name.endsWith(".pdf"))
                    .collect(Collectors.groupingBy(name -> name.replaceAll(".*\\.", ""), Collectors.counting()));
            assertThat(made).isEqualTo(Map.of("docx", (long) AGENCIES - bad(), "pdf", (long) AGENCIES - bad()));
        }
    }

    /** The codes of a command's errors, by file; fails where a file has two. */
    private Map<String, String> errors(int exit, String command) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Console console = new Console(json, OutputStream.nullOutputStream(), StandardCharsets.UTF_8, false);
        assertThat(Main.run(console, command, "--json", "--data", data.toString(), "--out", out.toString()))
                .isEqualTo(exit);
        console.flush();
        return JsonMapper.shared()
                .readTree(json.toByteArray())
                .valueStream()
                .filter(finding -> finding.get("severity").asString().equals("ERROR"))
                .collect(Collectors.toMap(
                        finding -> data.relativize(Path.of(finding.get("file").asString()))
                                .toString()
                                .replace('\\', '/'),
                        finding -> finding.get("code").asString()));
    }
}
