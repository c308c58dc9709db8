package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link that leads nowhere stands for every file that is there and cannot be read: root may read anything else. */
class UnreadableFileTest {
    @TempDir
    private Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void link() throws IOException {
        Files.createDirectories(data.resolve("2021"));
        Files.createSymbolicLink(data.resolve("2021/a.yaml"), data.resolve("nowhere"));
    }

    @Test
    void isAnErrorOfTheDataByItsId() {
        assertThat(run("render", "a", "--year", "2021")).isEqualTo(ExitCode.DATA);
        assertThat(told()).contains("错误 FILE-READ", "2021/a.yaml:1:1", "失效的链接").doesNotContain("程序出错");
    }

    @Test
    void isAnErrorOfTheDataByItsPath() {
        assertThat(run("render", data.resolve("2021/a.yaml").toString())).isEqualTo(ExitCode.DATA);
        assertThat(told()).contains("错误 FILE-READ");
    }

    @Test
    void isAnErrorOfTheDataWhenChecked() {
        assertThat(run("check", "a", "--year", "2021")).isEqualTo(ExitCode.DATA);
        assertThat(told()).contains("错误 FILE-READ");
    }

    @Test
    void failsAllWhenItIsTheRegister() throws IOException {
        Files.writeString(data.resolve("2021/b.yaml"), "机关: 某局\n年度: 2021\n");
        Files.createSymbolicLink(data.resolve("agencies.yaml"), data.resolve("nowhere"));
        assertThat(run("render", "b")).isEqualTo(ExitCode.DATA);
        assertThat(told()).contains("错误 FILE-READ", "agencies.yaml:1:1");
    }

    private int run(String... command) {
        Console console = new Console(out, err, StandardCharsets.UTF_8, false);
        String[] arguments = java.util.Arrays.copyOf(command, command.length + 4);
        arguments[command.length] = "--data";
        arguments[command.length + 1] = data.toString();
        arguments[command.length + 2] = "--out";
        arguments[command.length + 3] = data.resolve("out").toString();
        int exit = Main.run(console, arguments);
        console.flush();
        return exit;
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }
}
